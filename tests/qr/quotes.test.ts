import { expect, it, test } from 'vitest';
import { isQuotedIn, quote } from '../../lib/qr/quotes';

const ENGLISH = 'I want to use a different authenticator app';

test.each<[string, string | null]>([
  ['', null],
  ['en', null],
  ['en-US', null],
  ['sv', 'Jag vill använda en annan autentiseringsapp'],
  ['sv-SE', 'Jag vill använda en annan autentiseringsapp'],
  ['SV_fi', 'Jag vill använda en annan autentiseringsapp'],
  ['da', null],
  ['nb-NO', null],
  ['fi', null],
  ['constructor', null],
  ['toString', null],
])('on a page in "%s" the newer page’s link is %s', (lang, local) => {
  expect(quote('differentApp', lang)).toEqual({ english: ENGLISH, local });
});

it('quotes the older page in Norwegian bokmål alone, which is as often called Norwegian', () => {
  const local = (lang: string) => quote('withoutNotifications', lang).local;
  expect([local('no'), local('nb')]).toEqual(Array(2).fill('Konfigurer appen uten varsler'));
  expect([local('nn'), local('sv'), local('da')]).toEqual([null, null, null]);
});

it('knows in which languages people find the words', () => {
  expect(
    ['en', 'sv', 'nb', 'da', 'fi', '', 'constructor'].filter((lang) => isQuotedIn('differentApp', lang)),
  ).toEqual(['en', 'sv']);
});

import { describe, expect, it, test } from 'vitest';
import type { Action } from '../../lib/page/around';
import { leadTo } from '../../lib/page/lead';
import type { Goal } from '../../lib/page/lead-words';

const actions = (...texts: string[]): Action[] =>
  texts.map((text, at) => ({ at, text, label: '', away: false }));
const leadIn = (goal: Goal, ...texts: string[]) => leadTo(goal, actions(...texts))?.text ?? null;

/** Read in help pages and guides; the same as lib/qr/quotes.ts, and product names. */
test.each<[Goal, string]>([
  ['microsoft', 'I want to use a different authenticator app'],
  ['microsoft', 'Jag vill använda en annan autentiseringsapp'],
  ['microsoft', 'Configure app without notifications'],
  ['microsoft', 'Konfigurer appen uten varsler'],
  ['microsoft', 'set up a different Authenticator app'],
  ['microsoft', 'Use verification code'],
  ['okta', 'Google Authenticator'],
  ['entrust', 'Google Authenticator'],
  ['one-touch', 'Activate PhenixID Pocket Pass'],
  ['one-touch', 'TOKENS'],
  ['os2faktor', 'Authenticator'],
  ['os2faktor', 'TOTP'],
])('%s: "%s" leads on', (goal, text) => {
  expect(leadIn(goal, 'Next', 'Cancel', text, 'Help')).toBe(text);
  expect(leadIn(goal, ` ${text.toUpperCase()}\u00A0…`)).not.toBeNull();
});

/** Likely forms, which are looked for and never quoted. */
test.each([
  'Jeg vil bruge en anden godkendelsesapp',
  'Jeg vil bruge en anden authenticator-app',
  'Jeg vil bruke en annen godkjenningsapp',
  'Jeg vil bruke en annen autentiseringsapp',
  'Eg vil bruke ein annan godkjenningsapp',
  'Jag vill använda en annan verifieringsapp',
  'Haluan käyttää toista todennussovellusta',
  'Haluan käyttää eri Authenticator-sovellusta',
  'Konfigurer app uden meddelelser',
  'Konfigurera appen utan aviseringar',
  'Määritä sovellus ilman ilmoituksia',
])('microsoft: "%s" may lead on', (text) => {
  expect(leadIn('microsoft', 'OK', text)).toBe(text);
});

describe('what leads elsewhere is passed over', () => {
  it.each<[Goal, string]>([
    ['microsoft', 'Configure app with notifications'],
    ['microsoft', 'Konfigurer appen med varsler'],
    ['microsoft', 'I want to set up a different method'],
    ['microsoft', 'Jag vill konfigurera en annan metod'],
    ['microsoft', 'Velg en annen metode'],
    ['microsoft', 'Can’t scan the QR code'],
    ['microsoft', 'Jag kan inte skanna QR-koden'],
    ['microsoft', 'Download another authenticator app'],
    ['microsoft', 'Authenticator app'],
    ['okta', 'Download Google Authenticator'],
    ['okta', 'Google Authenticator in the App Store'],
    ['okta', 'Okta Verify'],
    ['one-touch', 'PHENIXID ONE TOUCH'],
    ['one-touch', 'My tokens and devices'],
    ['os2faktor', 'Microsoft Authenticator'],
    ['os2faktor', 'Hent OS2faktor-appen'],
    ['os2faktor', 'Kodeviser'],
    ['pingid', 'Pair your phone'],
    ['entrust', 'Entrust Soft Token'],
  ])('%s: %s', (goal, text) => {
    expect(leadIn(goal, text)).toBeNull();
  });

  it('a link to another site', () => {
    const [link] = actions('Google Authenticator');
    expect(leadTo('okta', [{ ...(link as Action), away: true }])).toBeNull();
  });
});

describe('of several', () => {
  it('the surest words win over the order of the page', () => {
    expect(
      leadIn('microsoft', 'Use verification code', 'Without notifications', 'Another authenticator app'),
    ).toBe('Another authenticator app');
    expect(leadIn('one-touch', 'TOKENS', 'Activate PhenixID Pocket Pass')).toBe(
      'Activate PhenixID Pocket Pass',
    );
  });

  it('the shortest text, and of two alike the first', () => {
    const long = 'Read about how to use a different authenticator app in our guide';
    expect(leadIn('microsoft', long, 'Use a different authenticator app')).toBe(
      'Use a different authenticator app',
    );
    expect(leadTo('okta', actions('Google Authenticator', 'Google Authenticator'))?.at).toBe(0);
  });

  it('what assistive technology calls it counts as well', () => {
    const [button] = actions('Set up');
    const named = { ...(button as Action), label: 'Set up Google Authenticator' };
    expect(leadTo('okta', [named])?.text).toBe('Set up');
  });
});

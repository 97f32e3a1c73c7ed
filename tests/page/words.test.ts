import { describe, expect, it } from 'vitest';
import { fold } from '../../lib/page/fold';
import type { Meaning } from '../../lib/page/vocabulary';
import { beforeAlternative, meaningsOf, unfoldName } from '../../lib/page/words';

describe('fold', () => {
  it.each([
    ['Bekræftelseskode', 'bekraeftelseskode'],
    ['Kertakäyttökoodi', 'kertakayttokoodi'],
    ['NØGLE', 'nogle'],
    ['N\u006fdå\u0308', 'noda'],
    ['  6-digit\u00a0code: ', '6 digit code'],
    ['••••', ''],
  ])('%s', (text, folded) => expect(fold(text)).toBe(folded));
});

describe('an identifier as words', () => {
  it.each([
    ['totpCode_0', 'totp code 0'],
    ['OATHToken', 'oath token'],
    ['twoFactorToken', 'two factor token'],
    ['2faCodeInput', '2fa code input'],
    ['user[otp_attempt]', 'user otp attempt'],
    ['passwd1', 'passwd 1'],
  ])('%s', (name, words) => expect(fold(unfoldName(name))).toBe(words));
});

describe('what a text speaks of', () => {
  it.each([
    // whole words and parts of compounds, never bits of other words
    ['Shipping', []],
    ['Postcode', ['foreign']],
    ['Rabatkode', ['foreign']],
    ['Adgangskode', ['password']],
    ['Kodeord', ['password']],
    ['Engangskode', ['factor']],
    ['Engangsadgangskode', ['factor']],
    ['Tofaktorkode', ['factor']],
    ['Bekræftelseskode', ['proof']],
    ['Autentiseringskode', ['factor']],
    ['Tvåfaktorskod', ['factor']],
    ['Engångslösenord', ['factor']],
    ['Lösenord', ['password']],
    ['Kertakäyttösalasana', ['factor']],
    ['Salasana', ['password']],
    ['Vahvistuskoodi', ['proof']],
    ['Einmalkennwort', ['factor']],
    ['Mot de passe à usage unique', ['factor', 'password']],
    ['Indtast koden', ['code']],
    // the longer name takes the word from the shorter
    ['One-time password', ['factor']],
    ['Backup code', ['recovery']],
    ['Gift card code', ['card', 'foreign']],
    ['Authenticator key', ['secret']],
    ['Displayed on your device', ['device']],
    ['Godkendelsesapp', ['app']],
    ['Godkjenningsapp', ['app']],
    ['Koden i godkjenningsappen', ['app', 'code']],
    ['Godkjennerapper', ['app']],
    ['godkjennarappane dine', ['app']],
    ['Godkjenn', []],
  ] satisfies [string, Meaning[]][])('%s: %j', (text, meanings) =>
    expect([...meaningsOf([text])]).toEqual(meanings),
  );

  it.each([
    ['Adgangskode', 'code'],
    ['Postnummer', 'code'],
    ['Backup code', 'code'],
    ['One-time password', 'password'],
    ['Engangsadgangskode', 'password'],
    ['Shipping address', 'pin'],
    ['Encoder', 'code'],
    ['Authenticator key', 'app'],
  ] as const)('%s is not: %s', (text, meaning) => expect(meaningsOf([text]).has(meaning)).toBe(false));
});

it('reads no phrase across two texts', () => {
  expect(meaningsOf(['one', 'time code']).has('factor')).toBe(false);
});

describe('beforeAlternative', () => {
  it.each([
    ['Two-factor token or recovery code', 'Two-factor token'],
    ['Tofaktor- eller gjenopprettingskode', 'Tofaktor'],
    ['Poletti tai palautuskoodi', 'Poletti'],
    ['Shown on your app or device', 'Shown on your app or device'],
    ['Recovery code', 'Recovery code'],
  ])('%s', (text, kept) => expect(beforeAlternative(text)).toBe(kept));
});

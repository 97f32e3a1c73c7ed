import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { translation } from '../drivers/translated.mjs';
import { faultsOf, type Messages } from './faults';
import { longer, longTexts } from './pseudo-long.mjs';

const english: Messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
const long: Messages = longTexts(english);

it('makes texts longer by two fifths, and leaves placeholders and signs alone', () => {
  expect(longer('QR $1 of $2: “done”.')).toBe('QRå $1 öfå $2: “dönëåé”.');
  expect(longer('')).toBe('');
  const lengths = Object.keys(english).map((key) => [
    english[key]?.message.length,
    long[key]?.message.length,
  ]);
  const total = (at: number) => lengths.reduce((sum, pair) => sum + (pair[at] ?? 0), 0);
  expect(total(1) / total(0)).toBeGreaterThan(1.4);
});

it('gives texts without a fault', () => {
  const kept = ['Engang', english.extensionDescription?.message, english.openingPageName?.message];
  const faults = faultsOf('long', long, english).filter((fault) => !/is as in English$/.test(fault));
  expect(faults).toEqual([]);
  expect(Object.values(long).filter(({ message }) => kept.includes(message))).toHaveLength(3);
});

it('steps that are named in English find what they name', () => {
  const { names, seen } = translation(english, long);
  const says = (key: string, ...values: string[]) =>
    (long[key]?.message ?? '').replace(/\$(\d)/g, (_, nth) => values[nth - 1] ?? '');
  expect(names('Create vault')).toEqual([says('createVault')]);
  expect(names('Remove: Passkey “This computer”')).toEqual([
    `${says('remove')}: ${says('passkeyNamed', longer('This computer'))}`,
  ]);
  expect(names('Add 9 accounts')).toEqual([says('addAccounts_other', '9')]);
  expect(names('login.havn.example')).toEqual(['login.havn.example']);
  expect(says('deleted', 'Havn')).toMatch(seen('was deleted'));
  expect(says('deleted', 'Havn')).not.toMatch(seen('Strong enough'));
  expect('3 QRs').not.toMatch(seen('4 QRs'));
  expect(says('qrs_other', '4')).toMatch(seen('4 QRs'));
});

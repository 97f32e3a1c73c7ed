import { expect, it, vi } from 'vitest';
import { inOrder, isForUs, whatIs } from '../../lib/actions/found';
import { link, PI, payload, record } from '../otp/migration-link';
import { sealedLink } from '../practice/entrust.mjs';

vi.mock('../../lib/browser/extension', async () => (await import('../browser/storage')).fakeExtension());

it('tells an export of several accounts from one account and from anything else', () => {
  const uri = link(payload([record({ 1: PI, 2: 'kari' })]));
  expect(whatIs(uri)).toMatchObject({
    kind: 'migration',
    part: { readings: [{ reading: { label: 'kari' } }] },
  });
  expect(whatIs('otpauth://totp/kari?secret=MZXW6YTBOI')).toMatchObject({ kind: 'account' });
  expect(whatIs('hello')).toEqual({ kind: 'other', qr: { kind: 'text' }, error: null });
});

it('says what is wrong with an export', () => {
  const qr = { kind: 'migration' };
  expect(whatIs('otpauth-migration://offline?data=XXXX')).toEqual({
    kind: 'other',
    qr,
    error: 'migration_damaged',
  });
});

it('keeps of an Entrust QR what a password opens, and says what is wrong with one', () => {
  const text = sealedLink();
  const meaning = whatIs(text);
  expect(meaning).toMatchObject({
    kind: 'entrust',
    link: { signed: expect.stringMatching(/^action=secactivate&enc=/) },
  });
  expect(
    inOrder([
      { ...whatIs('hello'), text: 'hello', place: null },
      { ...meaning, text, place: null },
    ]),
  ).toEqual([
    { ...meaning, place: null },
    { ...whatIs('hello'), place: null },
  ]);
  expect(isForUs(meaning)).toBe(false); // what stands in the page beside it may be an account at once
  const qr = { kind: 'entrust', secureOffline: true };
  expect(whatIs(text.slice(0, -4))).toEqual({ kind: 'other', qr, error: 'entrust_damaged' });
  expect(whatIs(sealedLink({ version: '2' }))).toEqual({ kind: 'other', qr, error: 'entrust_version' });
  expect(whatIs('igmobileotp://?action=approve')).toEqual({
    kind: 'other',
    qr: { kind: 'entrust', secureOffline: false, action: 'approve' },
    error: null,
  });
});

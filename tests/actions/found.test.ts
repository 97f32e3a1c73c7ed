import { expect, it, vi } from 'vitest';
import { whatIs } from '../../lib/actions/found';
import { link, PI, payload, record } from '../otp/migration-link';

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

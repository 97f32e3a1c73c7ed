import { describe, expect, it, test, vi } from 'vitest';
import { entrustSecret } from '../../lib/otp/entrust-secret';
import { secretBytes } from '../../lib/otp/secret';
import { POLICY } from '../practice/entrust.mjs';
import { activation, derivedBytes, hex } from './entrust-derived';
import { vectors } from './entrust-vectors';

describe('the secret', () => {
  test.each([
    ['1618033987', activation(null)],
    ['1618033987', activation(POLICY)],
    ['0000000000', activation('x', '0000000000', '0000000000000018')],
    ['9999999999', activation('{}', '9999999999', '9999999999999995')],
    ['0000655357', activation(null)],
  ])('of %s is the one that node derives', async (code, from) => {
    for (const withPolicy of [false, true]) {
      const secret = await entrustSecret(from, code, withPolicy ? from.policy : null);
      expect(hex(secretBytes(secret))).toBe(hex(derivedBytes(from, code, withPolicy)));
    }
  });

  it('leaves no bytes behind', async () => {
    const derive = vi.spyOn(crypto.subtle, 'deriveBits');
    const importKey = vi.spyOn(crypto.subtle, 'importKey');
    await entrustSecret(activation(null), '1618033987', POLICY);
    const derived = new Uint8Array(await (derive.mock.results[0]?.value as Promise<ArrayBuffer>));
    const given = importKey.mock.calls[0]?.[1] as unknown as Uint8Array;
    expect([derived.length, given.length]).toEqual([16, 9 + Buffer.byteLength(POLICY)]);
    expect([...derived, ...given].every((byte) => byte === 0)).toBe(true);
    vi.restoreAllMocks();
  });
});

describe.skipIf(!vectors)('the shared ones', () => {
  test.each(vectors?.derivation ?? [])(
    '$sn with policy $policy',
    async ({ sn, ac, rc, policy, ...secret }) => {
      const [serialNumber, activationCode, code] = [sn, ac, rc].map((each) => each.replaceAll('-', ''));
      const made = await entrustSecret(activation(policy, serialNumber, activationCode), code ?? '', policy);
      expect([made, hex(secretBytes(made))]).toEqual([secret.secret_b32, secret.secret_hex]);
    },
  );
});

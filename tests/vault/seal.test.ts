import { describe, expect, it } from 'vitest';
import { type Bytes, fromHex, open, seal, subkey, toHex } from '../../lib/vault/seal';

const secret = fromHex(`${'00'.repeat(31)}01`);
const plain = new TextEncoder().encode('{"accounts":[]}') as Bytes;

describe('seal', () => {
  it('opens to what it was given', async () => {
    const key = await subkey(secret, 'test');
    expect(await open(key, await seal(key, plain, 'a'), 'a')).toEqual(plain);
  });

  it('never gives the same bytes twice', async () => {
    const key = await subkey(secret, 'test');
    expect(await seal(key, plain, 'a')).not.toEqual(await seal(key, plain, 'a'));
  });

  it('is refused with every byte flipped, whatever the bit', async () => {
    const key = await subkey(secret, 'test');
    const sealed = await seal(key, plain, 'a');
    for (let at = 0; at < sealed.length; at++) {
      for (const mask of [0x01, 0x80, 0xff]) {
        const changed = sealed.slice();
        changed[at] = (changed[at] ?? 0) ^ mask;
        expect(await open(key, changed, 'a'), `byte ${at}, mask ${mask}`).toBeNull();
      }
    }
  });

  it('is refused at every truncation, and with bytes more', async () => {
    const key = await subkey(secret, 'test');
    const sealed = await seal(key, plain, 'a');
    for (let length = 0; length < sealed.length; length++) {
      expect(await open(key, sealed.slice(0, length), 'a'), `${length} bytes`).toBeNull();
    }
    expect(await open(key, Uint8Array.from([...sealed, 0]), 'a')).toBeNull();
  });

  it('is refused under other associated data, another secret or another purpose', async () => {
    const key = await subkey(secret, 'test');
    const sealed = await seal(key, plain, 'a');
    expect(await open(key, sealed, 'b')).toBeNull();
    expect(await open(await subkey(secret, 'other'), sealed, 'a')).toBeNull();
    expect(await open(await subkey(fromHex('00'.repeat(32)), 'test'), sealed, 'a')).toBeNull();
  });

  it('cannot give its key away', async () => {
    await expect(crypto.subtle.exportKey('raw', await subkey(secret, 'test'))).rejects.toThrow();
  });
});

describe('toHex', () => {
  it('comes back through fromHex', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    expect(fromHex(toHex(bytes))).toEqual(bytes);
  });
});

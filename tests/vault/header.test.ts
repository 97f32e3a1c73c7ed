import { describe, expect, it } from 'vitest';
import { AppError } from '../../lib/error';
import {
  assertKdfBounds,
  type Header,
  headerCheck,
  type Kdf,
  makePasswordSlot,
  newKdf,
  unwrapVaultKey,
} from '../../lib/vault/header';
import { fromHex } from '../../lib/vault/seal';
import { PASSWORD, quickDerive } from './quick';

const vaultKey = fromHex('ab'.repeat(32));

async function newHeader(): Promise<Header> {
  const empty = { format: 1, vaultId: 'vault-1' };
  return { ...empty, slots: [await makePasswordSlot(empty, vaultKey, PASSWORD, quickDerive)] };
}

function edited(header: Header, kdf: Partial<Kdf>): Header {
  return { ...header, slots: header.slots.map((slot) => ({ ...slot, kdf: { ...slot.kdf, ...kdf } })) };
}

describe('unwrapVaultKey', () => {
  it('gives the vault key to the right password, and null to another', async () => {
    const header = await newHeader();
    expect(await unwrapVaultKey(header, PASSWORD, quickDerive)).toEqual(vaultKey);
    expect(await unwrapVaultKey(header, `${PASSWORD} `, quickDerive)).toBeNull();
  });

  it('opens with exactly the header it was made with', async () => {
    const header = await newHeader();
    const [slot] = header.slots;
    if (!slot) throw new Error('no slot');
    const salt = slot.kdf.salt.slice();
    salt[0] = (salt[0] ?? 0) ^ 1;
    const wrapped = slot.wrapped.slice();
    wrapped[20] = (wrapped[20] ?? 0) ^ 1;
    const changed: [string, Header][] = [
      ['memory', edited(header, { memory: slot.kdf.memory + 1024 })],
      ['passes', edited(header, { passes: 4 })],
      ['lanes', edited(header, { lanes: 2 })],
      ['salt', edited(header, { salt })],
      ['vault', { ...header, vaultId: 'vault-2' }],
      ['slot', { ...header, slots: [{ ...slot, id: 'other' }] }],
      ['wrapped key', { ...header, slots: [{ ...slot, wrapped }] }],
      ['older format', { ...header, format: 0 }],
    ];
    // The derivation is told the true parameters, so that only the authentication can refuse.
    const derive = (password: string) => quickDerive(password, slot.kdf);
    for (const [what, other] of changed)
      expect(await unwrapVaultKey(other, PASSWORD, derive), what).toBeNull();
  });

  it('leaves a newer format alone', async () => {
    const header = { ...(await newHeader()), format: 2 };
    await expect(unwrapVaultKey(header, PASSWORD, quickDerive)).rejects.toEqual(new AppError('vault_newer'));
  });

  it('refuses parameters out of bounds before they run', async () => {
    const header = edited(await newHeader(), { memory: 4 * 1024 ** 3 });
    let ran = false;
    const derive = async () => {
      ran = true;
      return vaultKey;
    };
    await expect(unwrapVaultKey(header, PASSWORD, derive)).rejects.toEqual(new AppError('kdf_out_of_bounds'));
    expect(ran).toBe(false);
  });
});

describe('a header with many slots', () => {
  it('is refused before any of them is tried', async () => {
    const header = await newHeader();
    const slots = Array.from({ length: 9 }, () => header.slots).flat();
    await expect(unwrapVaultKey({ ...header, slots }, PASSWORD, quickDerive)).rejects.toEqual(
      new AppError('kdf_out_of_bounds'),
    );
  });
});

describe('assertKdfBounds', () => {
  it.each<[string, Partial<Record<keyof Kdf, unknown>>]>([
    ['4 TiB', { memory: 4 * 1024 ** 3 }],
    ['over 256 MiB', { memory: 256 * 1024 + 1 }],
    ['under 19 MiB', { memory: 19 * 1024 - 1 }],
    ['no memory', { memory: 0 }],
    ['half a KiB', { memory: 65_536.5 }],
    ['text', { memory: '65536' }],
    ['one pass', { passes: 1 }],
    ['2^31 passes', { passes: 2 ** 31 }],
    ['no lane', { lanes: 0 }],
    ['17 lanes', { lanes: 17 }],
    ['a short salt', { salt: new Uint8Array(8) }],
    ['no salt', { salt: undefined }],
    ['another function', { name: 'pbkdf2' }],
  ])('refuses %s', (_, change) => {
    expect(() => assertKdfBounds({ ...newKdf(), ...change } as Kdf)).toThrow(
      new AppError('kdf_out_of_bounds'),
    );
  });

  it('accepts what we write', () => {
    expect(newKdf()).toMatchObject({ memory: 64 * 1024, passes: 3, lanes: 1 });
    expect(() => assertKdfBounds(newKdf())).not.toThrow();
  });
});

describe('headerCheck', () => {
  it('changes with every field', async () => {
    const header = await newHeader();
    const others = [
      edited(header, { passes: 4 }),
      { ...header, vaultId: 'vault-2' },
      { ...header, slots: [] },
      { ...header, format: 2 },
    ];
    const checks = await Promise.all([header, ...others].map(headerCheck));
    expect(new Set(checks).size).toBe(5);
  });
});

import { expect, it } from 'vitest';
import { AppError } from '../../lib/error';
import { deriveArgon2id } from '../../lib/vault/argon2id';
import { type Header, headerCheck } from '../../lib/vault/header';
import { type Kdf, newKdf } from '../../lib/vault/kdf';
import { unlockVault } from '../../lib/vault/unlock';
import { costOf } from '../proof/cost';
import { tell } from '../proof/figures';
import { newVault, PASSWORD } from './quick';

const COSTLY: [name: string, kdf: Partial<Record<keyof Kdf, unknown>>][] = [
  ['4 TiB', { memory: 4 * 1024 ** 3 }],
  ['2^53 KiB', { memory: 2 ** 53 }],
  ['2^31 passes', { passes: 2 ** 31 }],
  ['10^9 passes', { passes: 1e9 }],
  ['no pass', { passes: 0 }],
  ['no lane', { lanes: 0 }],
  ['2^24 lanes', { lanes: 2 ** 24 }],
  ['endless memory', { memory: Number.POSITIVE_INFINITY }],
  ['memory below nothing', { memory: -1 }],
  ['no number', { memory: Number.NaN }],
  ['a salt of 1 MB', { salt: new Uint8Array(1e6) }],
  ['no salt', { salt: undefined }],
  ['another function', { name: 'scrypt' }],
];
const MOST_MS = 50;
const MOST_MB = 20;

/** A header with this password slot, as often as said, under its right checksum; nothing is known of the vault. */
async function storeWith(kdf: object, times = 1) {
  const { store, tools } = await newVault();
  const [before] = await store.readHeaders();
  if (!before) throw new Error('no header');
  const [slot] = before.header.slots;
  const slots = Array.from({ length: times }, (_, at) => ({
    ...slot,
    id: `slot-${at}`,
    kdf: { ...newKdf(), ...kdf },
  }));
  const header = { ...before.header, slots } as Header;
  const check = await headerCheck(header).catch(() => before.check);
  await store.headers.bulkPut(([1, 2] as const).map((copy) => ({ copy, header, check })));
  tools.seen.last = null;
  return { store, tools: { ...tools, derive: deriveArgon2id } };
}

it('costly parameters in a header are refused before they run', async (context) => {
  let [slowest, largest] = [0, 0];
  for (const [name, kdf] of COSTLY) {
    const { store, tools } = await storeWith(kdf);
    const { ms, mb, said } = await costOf(() =>
      unlockVault(store, { type: 'password', password: PASSWORD }, tools),
    );
    expect(said, name).toBeInstanceOf(AppError);
    expect(['kdf_out_of_bounds', 'header_damaged'], name).toContain((said as AppError).code);
    expect(ms, name).toBeLessThan(MOST_MS);
    expect(mb, name).toBeLessThan(MOST_MB);
    [slowest, largest] = [Math.max(slowest, ms), Math.max(largest, mb)];
  }
  tell(
    context,
    `header: ${COSTLY.length} refused, slowest ${slowest.toFixed(0)} ms, most ${largest.toFixed(1)} MB`,
  );
});

it('more slots than there may be are refused before any is tried', async () => {
  const { store, tools } = await storeWith({}, 100);
  const { ms, said } = await costOf(() =>
    unlockVault(store, { type: 'password', password: PASSWORD }, tools),
  );
  expect(said).toEqual(new AppError('kdf_out_of_bounds'));
  expect(ms).toBeLessThan(MOST_MS);
});

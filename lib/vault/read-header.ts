import { AppError, codeOf } from '../error';
import { HEADER_FORMAT, type Header, headerCheck } from './header';
import type { Seen, SeenVault } from './seen';
import type { HeaderCopy, VaultStore } from './store';

/** Ours take a few KiB. A larger one is not hashed, which would take seconds. */
const MOST_BYTES = 64 * 1024;

/** The header as it is now, for a change of its slots. @throws AppError vault_missing, header_damaged, vault_newer */
export async function readHeader(store: VaultStore, seen: Seen): Promise<Header> {
  const [header] = await readableHeaders(store, await seen.read());
  if (!header || header.format > HEADER_FORMAT) throw new AppError('vault_newer');
  return header;
}

/** The whole ones, the one last seen first; a damaged copy is put right from the first. Two only where they differ. */
export async function readableHeaders(store: VaultStore, known: SeenVault | null): Promise<Header[]> {
  const copies = await store.readHeaders();
  if (copies.length === 0) throw new AppError((await store.hasVault()) ? 'header_damaged' : 'vault_missing');
  const newer = copies.filter(({ header }) => header?.format > HEADER_FORMAT);
  const whole = [];
  for (const copy of copies) if (await isWhole(copy)) whole.push(copy);
  whole.sort((a, b) => Number(known?.checks.includes(b.check)) - Number(known?.checks.includes(a.check)));
  const [first, second] = whole;
  // A newer version may check its header in a way that we do not know: what we understand of it may still open.
  if (!first) {
    const [only] = newer;
    if (!only) throw new AppError('header_damaged');
    if (!Array.isArray(only.header.slots)) throw new AppError('vault_newer');
    return [only.header];
  }
  if (!second) await repair(store, first.header);
  return second && second.check !== first.check ? [first.header, second.header] : [first.header];
}

/** Puts the other copy right. One whole copy opens the vault, also where the disk is full. */
export async function repair(store: VaultStore, header: Header): Promise<void> {
  try {
    await store.repairHeaders(await copiesOf(header));
  } catch (error) {
    if (codeOf(error) !== 'storage_full') throw error;
  }
}

async function isWhole({ header, check }: HeaderCopy): Promise<boolean> {
  try {
    return sizeOf(header) <= MOST_BYTES && (await headerCheck(header)) === check;
  } catch {
    return false; // a field is gone or of another type
  }
}

/** The texts and bytes of a header. */
function sizeOf({ slots }: Header): number {
  const held = slots.flatMap((slot) =>
    Object.values(slot.type === 'password' ? { ...slot, ...slot.kdf } : slot),
  );
  return held.reduce((sum, { length = 0 }: { length?: number }) => sum + length, 0);
}

export async function copiesOf(header: Header): Promise<HeaderCopy[]> {
  const check = await headerCheck(header);
  return [
    { copy: 1, header, check },
    { copy: 2, header, check },
  ];
}

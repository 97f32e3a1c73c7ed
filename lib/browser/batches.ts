import { batchKey, type MigrationBatch } from '../otp/migration-parts';
import { browser } from './extension';

/**
 * Which QRs of an export are in the vault: a popup closes between one and the next. Ids and numbers alone, in
 * storage.session: memory only, gone when the vault locks.
 */
export const BATCHES = 'batches';
const MOST = 20;
const NO_ID = '0';

type Which = Pick<MigrationBatch, 'id' | 'size'>;
/** By `batchKey`, the latest last. */
type Stored = [key: string, parts: number[]][];

export async function addedParts(which: Which): Promise<number[]> {
  return new Map(await read()).get(batchKey(which)) ?? [];
}

/** Nothing of an export without an id: another one would be taken for it. */
export async function rememberParts(which: Which, parts: number[]): Promise<void> {
  if (which.id === NO_ID) return;
  const had = await addedParts(which);
  await write(which, [...new Set([...had, ...parts])]);
}

export async function forgetParts(which: Which, parts: number[]): Promise<void> {
  const had = await addedParts(which);
  await write(
    which,
    had.filter((part) => !parts.includes(part)),
  );
}

async function write(which: Which, parts: number[]): Promise<void> {
  const others = (await read()).filter(([key]) => key !== batchKey(which));
  const stored: Stored = [...others, [batchKey(which), parts]];
  await browser.storage.session.set({ [BATCHES]: stored.slice(-MOST) });
}

async function read(): Promise<Stored> {
  return ((await browser.storage.session.get(BATCHES))[BATCHES] as Stored | undefined) ?? [];
}

import { AppError } from '../error';
import { DiskStore } from './disk-store';

/**
 * Moves everything that is in the store into another database, as it is, and leaves the store empty: it may hold what no
 * one can read now.
 * @throws AppError storage_full, aside_not_kept: nothing was cleared then
 */
export async function setAside(store: DiskStore, name: string): Promise<void> {
  const aside = new DiskStore(name);
  try {
    await moveAll(store, aside);
  } finally {
    aside.close();
  }
}

/** The way back, into an empty store. @throws AppError vault_exists, storage_full, aside_not_kept: nothing moved then */
export async function bringBack(name: string, store: DiskStore): Promise<void> {
  if (await store.hasVault()) throw new AppError('vault_exists');
  const aside = new DiskStore(name);
  await moveAll(aside, store);
  await aside.delete();
}

/** The one place is cleared only once all of it was read back in the other, and where nothing was added meanwhile. */
async function moveAll(from: DiskStore, to: DiskStore): Promise<void> {
  const headers = await from.headers.toArray();
  const numbers = await numbersOf(from);
  await to.keepAll(headers, []);
  // One by one: all of them at once may be more than fits the memory.
  for (const number of numbers) {
    const revision = await from.readRevision(number);
    if (revision) await to.keepAll([], [revision]);
  }
  if (!(await isSame(from, to))) throw new AppError('aside_not_kept');
  await from.clearWhere(async () => sameList(await numbersOf(from), numbers));
}

async function isSame(store: DiskStore, aside: DiskStore): Promise<boolean> {
  const numbers = await numbersOf(store);
  if (!sameList(numbers, await numbersOf(aside))) return false;
  if (textOf(await store.headers.toArray()) !== textOf(await aside.headers.toArray())) return false;
  for (const number of numbers) {
    const [here, there] = await Promise.all([store.readRevision(number), aside.readRevision(number)]);
    if (textOf(here) !== textOf(there)) return false;
  }
  return true;
}

const numbersOf = (store: DiskStore) => store.revisions.toCollection().primaryKeys() as Promise<number[]>;
const sameList = (a: number[], b: number[]) => a.join() === b.join();
/** With its bytes, whatever is damaged in it. */
const textOf = (record: unknown) =>
  JSON.stringify(record, (_, value) => (value instanceof Uint8Array ? `bytes ${value.join()}` : value));

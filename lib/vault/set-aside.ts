import { AppError } from '../error';
import { DiskStore } from './disk-store';

/**
 * Moves everything that is in the store into another database, as it is, and leaves the store empty: it may hold what no
 * one can read now. The place is cleared only once all of it was read back there, and where nothing was added meanwhile.
 * @throws AppError storage_full, aside_not_kept: nothing was cleared then
 */
export async function setAside(store: DiskStore, name: string): Promise<void> {
  const aside = new DiskStore(name);
  try {
    const headers = await store.headers.toArray();
    const numbers = await numbersOf(store);
    await aside.keepAll(headers, []);
    // One by one: all of them at once may be more than fits the memory.
    for (const number of numbers) {
      const revision = await store.readRevision(number);
      if (revision) await aside.keepAll([], [revision]);
    }
    if (!(await isSame(store, aside))) throw new AppError('aside_not_kept');
    await store.clearWhere(async () => sameList(await numbersOf(store), numbers));
  } finally {
    aside.close();
  }
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

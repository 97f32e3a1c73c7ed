import Dexie, { type Table } from 'dexie';
import { AppError } from '../error';
import { type HeaderCopy, type Revision, type VaultStore, written } from './store';

/** The vault on disk: IndexedDB through Dexie. Writes wait for the disk where the browser lets us ask for it. */
export class DiskStore extends Dexie implements VaultStore {
  headers!: Table<HeaderCopy, number>;
  revisions!: Table<Revision, number>;

  constructor(name = 'engang') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ headers: 'copy', revisions: 'number' });
  }

  /** Whether there is a database: to look into one makes it, and on a shared computer nothing may be made. */
  async isThere(): Promise<boolean> {
    return this.isOpen() || (await indexedDB.databases()).some(({ name }) => name === this.name);
  }

  async readHeaders(): Promise<HeaderCopy[]> {
    if (!(await this.isThere())) return [];
    return this.headers.where('copy').belowOrEqual(2).toArray();
  }

  async hasVault(): Promise<boolean> {
    if (!(await this.isThere())) return false;
    return (await this.headers.count()) + (await this.revisions.count()) > 0;
  }

  create(copies: HeaderCopy[], first: Revision): Promise<boolean> {
    return written(() =>
      this.transaction('rw', this.headers, this.revisions, async () => {
        if (await this.hasVault()) return false;
        await this.headers.bulkAdd(copies);
        await this.revisions.add(first);
        return true;
      }),
    );
  }

  async repairHeaders(copies: HeaderCopy[]): Promise<void> {
    await written(() => this.headers.bulkPut(copies));
  }

  /** Puts back from a second copy what is gone or does not open: headers where there is none, and this revision. */
  putBack(copies: HeaderCopy[], revision: Revision): Promise<void> {
    return written(() =>
      this.transaction('rw', this.headers, this.revisions, async () => {
        if ((await this.readHeaders()).length === 0) await this.headers.bulkPut(copies);
        await this.revisions.put(revision);
      }),
    );
  }

  async stageHeader(copy: HeaderCopy): Promise<HeaderCopy | undefined> {
    await written(() => this.headers.put(copy));
    return this.headers.get(copy.copy);
  }

  promoteHeader(copies: HeaderCopy[], from: string): Promise<boolean> {
    return written(() =>
      this.transaction('rw', this.headers, async () => {
        const held = await this.readHeaders();
        if (!held.some(({ check }) => check === from)) return false;
        await this.headers.bulkPut(copies);
        await this.headers.delete(3);
        return true;
      }),
    );
  }

  async look(known?: number): Promise<{ numbers: number[]; newest: Revision | undefined }> {
    if (!(await this.isThere())) return { numbers: [], newest: undefined };
    // In one go, as another window may outlive a revision between two steps.
    return this.transaction('r', this.revisions, async () => {
      const numbers = (await this.revisions.orderBy('number').reverse().primaryKeys()) as number[];
      const [newest] = numbers;
      const skip = newest === undefined || newest === known;
      return { numbers, newest: skip ? undefined : await this.revisions.get(newest) };
    });
  }

  async readRevision(number: number): Promise<Revision | undefined> {
    if (!(await this.isThere())) return undefined;
    return this.revisions.get(number);
  }

  addRevision(revision: Revision, outlived: (numbers: number[]) => number[]): Promise<boolean> {
    return written(() =>
      this.transaction('rw', this.revisions, async () => {
        const numbers = (await this.revisions.toCollection().primaryKeys()) as number[];
        if (numbers.some((existing) => existing >= revision.number)) return false;
        await this.revisions.add(revision);
        await this.revisions.bulkDelete(outlived([...numbers, revision.number]));
        return true;
      }),
    );
  }

  /** For a copy of another store, record by record. */
  async keepAll(headers: HeaderCopy[], revisions: Revision[]): Promise<void> {
    await written(() =>
      this.transaction('rw', this.headers, this.revisions, async () => {
        await this.headers.bulkPut(headers);
        await this.revisions.bulkPut(revisions);
      }),
    );
  }

  /** Empties the store, where `still` holds in the same step. @throws AppError aside_not_kept */
  clearWhere(still: () => Promise<boolean>): Promise<void> {
    return written(() =>
      this.transaction('rw', this.headers, this.revisions, async () => {
        if (!(await still())) throw new AppError('aside_not_kept');
        await this.headers.clear();
        await this.revisions.clear();
      }),
    );
  }
}

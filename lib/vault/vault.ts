import { AppError } from '../error';
import type { Account } from '../otp/account';
import { DOCUMENT_VERSION, decodeDocument, encodeDocument, type VaultDocument } from './document';
import { keepDay, outlived } from './retention';
import { type Bytes, open, seal, subkey } from './seal';
import { type Revision, type VaultStore, written } from './store';

/** The newest readable state. `damaged` counts newer revisions that could not be opened. */
export interface VaultState {
  accounts: Account[];
  number: number;
  savedAt: number;
  damaged: number;
}

/** An opened vault: lists and changes accounts. Several may be open at once, in any window. */
export class Vault {
  readonly id: string;
  readonly #store: VaultStore;
  readonly #key: CryptoKey;
  /** The newest revision as last read or written here: numbers are written once, so it cannot be out of date. */
  #last: { number: number; document: VaultDocument } | null = null;

  private constructor(store: VaultStore, id: string, key: CryptoKey) {
    this.#store = store;
    this.id = id;
    this.#key = key;
  }

  static async open(store: VaultStore, id: string, vaultKey: Bytes): Promise<Vault> {
    return new Vault(store, id, await subkey(vaultKey, 'engang revisions'));
  }

  /** @throws AppError vault_damaged (no revision opens), vault_newer */
  async read(): Promise<VaultState> {
    const { document, number, newest } = await this.#newest();
    return { accounts: document.accounts, number, savedAt: document.savedAt, damaged: newest - number };
  }

  /** The first revision of a new vault, sealed and not yet stored. */
  async first(now: number): Promise<Revision> {
    return this.#seal(1, { version: DOCUMENT_VERSION, accounts: [], savedAt: now, keptDays: [] });
  }

  /**
   * Applies `change` to the newest state and adds the result as the next revision. Another window may add that
   * number first: then `change` is applied again, to what that window wrote. Returns the new state.
   * @throws AppError storage_full, vault_damaged, vault_newer, and whatever `change` throws: nothing is written then
   */
  async change(change: (accounts: Account[]) => Account[], now: number): Promise<VaultState> {
    for (;;) {
      const { document, number, newest } = await this.#newest();
      const accounts = change(document.accounts);
      const keptDays = keepDay(document.keptDays, number, document.savedAt, now);
      const next = { version: DOCUMENT_VERSION, accounts, savedAt: now, keptDays };
      // Damaged revisions keep their numbers, so the next number is over all of them.
      if (!(await this.#add(newest + 1, next))) continue;
      this.#last = { number: newest + 1, document: next };
      return { accounts, number: newest + 1, savedAt: now, damaged: 0 };
    }
  }

  async #newest(): Promise<{ document: VaultDocument; number: number; newest: number }> {
    const { numbers, first } = await this.#look();
    for (const number of numbers) {
      const document =
        this.#last?.number === number
          ? this.#last.document
          : await this.#open(number === first?.number ? first : await this.#store.revisions.get(number));
      if (!document) continue;
      this.#last = { number, document };
      return { document, number, newest: numbers[0] ?? number };
    }
    throw new AppError('vault_damaged');
  }

  /** The numbers, newest first, and its revision unless it is known: in one go, as another window may outlive it. */
  #look(): Promise<{ numbers: number[]; first: Revision | undefined }> {
    const { revisions } = this.#store;
    return this.#store.transaction('r', revisions, async () => {
      const numbers = (await revisions.orderBy('number').reverse().primaryKeys()) as number[];
      const [newest] = numbers;
      const known = newest === undefined || newest === this.#last?.number;
      return { numbers, first: known ? undefined : await revisions.get(newest) };
    });
  }

  /** Null where the revision is damaged or gone. */
  async #open(revision: Revision | undefined): Promise<VaultDocument | null> {
    const plain = revision && (await open(this.#key, revision.sealed, this.#associated(revision.number)));
    return plain ? decodeDocument(plain) : null;
  }

  /** False where the number exists already. */
  async #add(number: number, document: VaultDocument): Promise<boolean> {
    const revision = await this.#seal(number, document);
    const { revisions } = this.#store;
    return written(() =>
      this.#store.transaction('rw', revisions, async () => {
        const numbers = (await revisions.toCollection().primaryKeys()) as number[];
        if (numbers.some((existing) => existing >= number)) return false;
        await revisions.add(revision);
        await revisions.bulkDelete(outlived([...numbers, number], document.keptDays));
        return true;
      }),
    );
  }

  async #seal(number: number, document: VaultDocument): Promise<Revision> {
    return { number, sealed: await seal(this.#key, encodeDocument(document), this.#associated(number)) };
  }

  #associated(number: number): string {
    return JSON.stringify(['engang revision', this.id, number]);
  }
}

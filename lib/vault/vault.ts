import { AppError } from '../error';
import type { Account } from '../otp/account';
import { DOCUMENT_VERSION, type Reading, type VaultDocument } from './document';
import { oneWriter } from './one-writer';
import { keepDay, outlived } from './retention';
import { type Bytes, subkey } from './seal';
import { openRevision, sealRevision } from './sealed-document';
import { type Newest, stateOf, type VaultState } from './state';
import type { Revision, VaultStore } from './store';
import { trashAfter } from './trash';

export type { VaultState } from './state';

/** An earlier state, for looking at it and taking from it. */
export type VaultVersion = Pick<VaultState, 'accounts' | 'number' | 'savedAt'>;

/** Told of each revision that was written here. */
export type OnSaved = (state: VaultState, revision: Revision) => Promise<void>;

/** An opened vault: lists and changes accounts. Several may be open at once, in any window. */
export class Vault {
  readonly id: string;
  readonly #store: VaultStore;
  readonly #key: CryptoKey;
  readonly #onSaved: OnSaved | undefined;
  readonly #followers = new Set<(state: VaultState) => void>();
  /** The newest revision as last read or written here: numbers are written once, so it cannot be out of date. */
  #last: (Reading & { number: number }) | null = null;

  private constructor(store: VaultStore, id: string, key: CryptoKey, onSaved?: OnSaved) {
    this.#store = store;
    this.id = id;
    this.#key = key;
    this.#onSaved = onSaved;
  }

  static async open(store: VaultStore, id: string, vaultKey: Bytes, onSaved?: OnSaved): Promise<Vault> {
    return new Vault(store, id, await subkey(vaultKey, 'engang revisions'), onSaved);
  }

  /** @throws AppError vault_damaged (no revision opens) */
  async read(): Promise<VaultState> {
    return stateOf(await this.#newest());
  }

  /** The first revision of a new vault, sealed and not yet stored. */
  async first(now: number): Promise<Revision> {
    const empty = { accounts: [], trash: [], savedAt: now, keptDays: [] };
    return sealRevision(this.#key, this.id, 1, { version: DOCUMENT_VERSION, ...empty });
  }

  /**
   * Applies `change` to the newest state and adds the result as the next revision; what it leaves out lies in the trash
   * then. Another window may add that number first: then `change` is applied again, to what that window wrote. Returns
   * the new state.
   * @throws AppError storage_full, vault_damaged, vault_newer, and whatever `change` throws: nothing is written then
   */
  change(change: (accounts: Account[]) => Account[], now: number): Promise<VaultState> {
    return this.#write((document) => {
      const accounts = change(document.accounts);
      return { accounts, trash: trashAfter(document, accounts, now) };
    }, now);
  }

  /** Takes accounts out of the trash for good: earlier versions may still hold them. @throws as `change` */
  empty(ids: string[], now: number): Promise<VaultState> {
    const leaving = new Set(ids);
    return this.#write(
      ({ accounts, trash }) => ({ accounts, trash: trash.filter(({ account }) => !leaving.has(account.id)) }),
      now,
    );
  }

  /** Calls back with each state that is written through this vault, as its change is done. Returns the way to stop. */
  follow(callback: (state: VaultState) => void): () => void {
    this.#followers.add(callback);
    return () => void this.#followers.delete(callback);
  }

  /** The numbers of all revisions there are, newest first. */
  async numbers(): Promise<number[]> {
    return (await this.#store.look()).numbers;
  }

  /** An earlier state; null where it is damaged or gone. */
  async version(number: number): Promise<VaultVersion | null> {
    const reading = await openRevision(this.#key, this.id, await this.#store.readRevision(number));
    return reading && { number, accounts: reading.document.accounts, savedAt: reading.document.savedAt };
  }

  async opens(revision: Revision): Promise<boolean> {
    return (await openRevision(this.#key, this.id, revision)) !== null;
  }

  #write(
    change: (document: VaultDocument) => Pick<VaultDocument, 'accounts' | 'trash'>,
    now: number,
  ): Promise<VaultState> {
    return oneWriter(`vault ${this.id}`, async () => {
      for (;;) {
        const { document, number, highest, newer } = await this.#newest();
        if (newer) throw new AppError('vault_newer');
        const keptDays = keepDay(document.keptDays, number, document.savedAt, now);
        const next = { version: DOCUMENT_VERSION, ...change(document), savedAt: now, keptDays };
        // Damaged revisions keep their numbers, so the next number is over all of them.
        const revision = await sealRevision(this.#key, this.id, highest + 1, next);
        const { length } = revision.sealed;
        const added = await this.#store.addRevision(revision, (numbers) =>
          outlived(numbers, keptDays, length),
        );
        if (!added) continue;
        this.#last = { number: revision.number, document: next, newer: false, unread: 0 };
        const state = stateOf({ ...this.#last, highest: revision.number });
        await this.#onSaved?.(state, revision);
        for (const follower of this.#followers) follower(state);
        return state;
      }
    });
  }

  async #newest(): Promise<Newest> {
    const { numbers, newest } = await this.#store.look(this.#last?.number);
    const [highest = 0] = numbers;
    for (const number of numbers) {
      const reading =
        this.#last?.number === number
          ? this.#last
          : await openRevision(
              this.#key,
              this.id,
              number === newest?.number ? newest : await this.#store.readRevision(number),
            );
      if (!reading) continue;
      this.#last = { ...reading, number };
      return { ...this.#last, highest };
    }
    throw new AppError('vault_damaged');
  }
}

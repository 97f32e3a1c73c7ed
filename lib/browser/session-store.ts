import { AppError } from '../error';
import { asJson, ofJson } from '../vault/as-json';
import { oneWriter } from '../vault/one-writer';
import type { HeaderCopy, Revision, VaultStore } from '../vault/store';
import { written } from '../vault/store';
import { browser } from './extension';
import { SHARED } from './shared-computer';

const HEADERS = `${SHARED}:headers`;
/** All numbers, newest first. The revisions lie under a key each. */
const NUMBERS = `${SHARED}:numbers`;
const keyOf = (number: number) => `${SHARED}:revision ${number}`;
/** Of the 10 MiB that a browser gives storage.session: what the revisions beside the two newest may take. */
const BUDGET = 4 * 1024 * 1024;
const FEWEST = 2;

/**
 * The vault in storage.session: sealed, in memory alone, gone with the browser. A Web Lock makes one step of what takes
 * several; what is read and written in one call needs none.
 */
export class SessionStore implements VaultStore {
  async readHeaders(): Promise<HeaderCopy[]> {
    return (await this.#headers()).filter(({ copy }) => copy <= 2);
  }

  async hasVault(): Promise<boolean> {
    return Object.keys(await get([HEADERS, NUMBERS])).length > 0;
  }

  create(copies: HeaderCopy[], first: Revision): Promise<boolean> {
    return oneStep(async () => {
      if (await this.hasVault()) return false;
      const { number } = first;
      await set({ [HEADERS]: asJson(copies), [NUMBERS]: [number], [keyOf(number)]: asJson(first) });
      return true;
    });
  }

  repairHeaders(copies: HeaderCopy[]): Promise<void> {
    return oneStep(() => this.#putHeaders(copies));
  }

  stageHeader(copy: HeaderCopy): Promise<HeaderCopy | undefined> {
    return oneStep(async () => {
      await this.#putHeaders([copy]);
      return (await this.#headers()).find((each) => each.copy === copy.copy);
    });
  }

  promoteHeader(copies: HeaderCopy[], from: string): Promise<boolean> {
    return oneStep(async () => {
      if (!(await this.readHeaders()).some(({ check }) => check === from)) return false;
      await set({ [HEADERS]: asJson(copies) });
      return true;
    });
  }

  look(known?: number): Promise<{ numbers: number[]; newest: Revision | undefined }> {
    return oneStep(async () => {
      const numbers = await this.#numbers();
      const [newest] = numbers;
      const skip = newest === undefined || newest === known;
      return { numbers, newest: skip ? undefined : await this.readRevision(newest) };
    });
  }

  async readRevision(number: number): Promise<Revision | undefined> {
    return ofJson((await get([keyOf(number)]))[keyOf(number)]) as Revision | undefined;
  }

  addRevision(revision: Revision, outlived: (numbers: number[]) => number[]): Promise<boolean> {
    return oneStep(async () => {
      const { number, sealed } = revision;
      const numbers = await this.#numbers();
      if (numbers.length === 0) throw new AppError('vault_missing'); // forgotten meanwhile: nothing comes back
      if (numbers.some((existing) => existing >= number)) return false;
      const all = [number, ...numbers];
      const gone = new Set(outlived(all));
      const room = Math.max(FEWEST, Math.floor(BUDGET / sealed.length));
      const kept = all.filter((each) => !gone.has(each)).slice(0, room);
      await set({ [NUMBERS]: kept, [keyOf(number)]: asJson(revision) });
      await browser.storage.session.remove(numbers.filter((each) => !kept.includes(each)).map(keyOf));
      return true;
    });
  }

  async #headers(): Promise<HeaderCopy[]> {
    return (ofJson((await get([HEADERS]))[HEADERS]) ?? []) as HeaderCopy[];
  }

  async #putHeaders(copies: HeaderCopy[]): Promise<void> {
    const others = (await this.#headers()).filter(({ copy }) => copies.every((each) => each.copy !== copy));
    await set({ [HEADERS]: asJson([...others, ...copies].sort((a, b) => a.copy - b.copy)) });
  }

  async #numbers(): Promise<number[]> {
    return ((await get([NUMBERS]))[NUMBERS] ?? []) as number[];
  }
}

/** Calls back when the vault changes, in whichever window. Returns the way to stop. */
export function onSessionStore(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && NUMBERS in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

const oneStep = <T>(step: () => Promise<T>) => oneWriter('shared vault', step);

const get = (keys: string[]) => browser.storage.session.get(keys);

/** All of it or nothing. @throws AppError storage_full */
function set(values: Record<string, unknown>): Promise<void> {
  return written(() =>
    browser.storage.session.set(values).catch((error: Error) => {
      // Chromium has only words for it: "Session storage quota bytes exceeded. Values were not stored."
      throw /quota/i.test(error.message) ? new DOMException(error.message, 'QuotaExceededError') : error;
    }),
  );
}

/** In a page of the extension: makes a vault, writes to it without a pause until it is killed, and looks at it again. */
import { deriveInWorker } from '../../../lib/browser/derive';
import { seen } from '../../../lib/browser/seen';
import type { Account } from '../../../lib/otp/account';
import { DiskStore } from '../../../lib/vault/disk-store';
import { newKdf } from '../../../lib/vault/kdf';
import { createVault, type Unlocked, unlockVault } from '../../../lib/vault/unlock';
import { Vault } from '../../../lib/vault/vault';
import { changeWays, waysOf } from '../../../lib/vault/ways';
import type { KillPage, Seen } from './kills';

/** Enough for a revision of a usual size. */
const ACCOUNTS = 100;
/** The least cost that is accepted, so that many changes fit between two kills. */
const COST = { memory: 19 * 1024, passes: 2, lanes: 1 };

const store = new DiskStore();
const tools = { derive: deriveInWorker, seen };
const passwordOf = (number: number) => `password number ${number}`;
const told: string[] = [];

/** What was done, for whoever listens; what is told after the kill is not heard. */
function tell(what: string) {
  told.push(what);
  (globalThis as { heard?: (what: string) => void }).heard?.(what);
}

function account(number: number, written: number): Account {
  return {
    id: `account-${number}`,
    issuer: `Issuer ${number}`,
    label: String(written),
    otp: { type: 'totp', secret: 'JBSWY3DPEHPK3PXP', algorithm: 'SHA1', digits: 6, period: 30 },
    sites: [`issuer-${number}.example`],
    addedAt: number,
  };
}

/** Write `number` gives its number to one account, the next write to the next account. */
const after = (accounts: Account[], number: number) =>
  accounts.map((each, at) => (at === number % ACCOUNTS ? account(at, number) : each));

async function unlocked(password: number): Promise<Unlocked> {
  const key = await unlockVault(store, { type: 'password', password: passwordOf(password) }, tools);
  if (!key) throw new Error(`password ${password} opens nothing`);
  return key;
}

async function writeOn(key: Unlocked, from: number) {
  const vault = await Vault.open(store, key.vaultId, key.vaultKey);
  for (let number = from; ; number++) {
    await vault.change((accounts) => after(accounts, number), Date.now());
    tell(`write ${number}`);
  }
}

async function changePasswords(key: Unlocked, from: number) {
  for (let number = from; ; number++) {
    const [slot] = await waysOf(store, seen);
    const comes = { type: 'password' as const, password: passwordOf(number), kdf: newKdf(COST) };
    await changeWays(store, key, { comes, takesPlaceOf: slot?.id ?? '' }, tools, Date.now());
    tell(`password ${number}`);
  }
}

const page: KillPage = {
  told: async () => told,
  async create() {
    const password = passwordOf(0);
    const { vaultId, vaultKey } = await createVault(store, password, tools, Date.now(), newKdf(COST));
    const vault = await Vault.open(store, vaultId, vaultKey);
    const accounts = Array.from({ length: ACCOUNTS }, (_, at) => account(at, 0));
    await vault.change(() => accounts, Date.now());
  },
  async begin({ password, write, busy }) {
    const key = await unlocked(password);
    const fail = (error: Error) => tell(`failed ${error.message}`);
    writeOn(key, write).catch(fail);
    if (busy === 'passwords') changePasswords(key, password + 1).catch(fail);
  },
  async look(passwords) {
    const seenNow: Seen = { opens: [], altered: false, damaged: 0, staged: false, labels: [], errors: [] };
    seenNow.staged = (await store.headers.get(3)) !== undefined;
    for (const number of passwords) {
      const key = await unlocked(number).catch((error: Error) => error.message);
      if (typeof key === 'string') {
        if (!key.includes('opens nothing')) seenNow.errors.push(`password ${number}: ${key}`);
        continue;
      }
      seenNow.opens.push(number);
      const state = await (await Vault.open(store, key.vaultId, key.vaultKey)).read();
      seenNow.altered ||= key.altered;
      seenNow.damaged = state.damaged;
      seenNow.labels = state.accounts.map(({ label }) => Number(label));
    }
    return seenNow;
  },
};
(globalThis as { killPage?: KillPage }).killPage = page;

/** In a page of the extension: makes a vault, writes to it without a pause until it is killed, and looks at it again. */

import { access, disk as store } from '../../../lib/actions/open-vault';
import { whatIsThere } from '../../../lib/actions/shut-vault';
import { openFile } from '../../../lib/backup/age-file';
import { isAutoName } from '../../../lib/backup/auto-name';
import { readDocument } from '../../../lib/backup/document';
import { identityOf } from '../../../lib/backup/identity';
import { sealIntoFolder } from '../../../lib/browser/auto-file';
import { deriveInWorker } from '../../../lib/browser/derive';
import type { Folder } from '../../../lib/browser/folder';
import { keepHandle } from '../../../lib/browser/folder-handle';
import { seen } from '../../../lib/browser/seen';
import { startSession } from '../../../lib/browser/session';
import type { Account } from '../../../lib/otp/account';
import { newKdf } from '../../../lib/vault/kdf';
import { recipientOf } from '../../../lib/vault/recovery-key';
import { createVault, type Unlocked, unlockVault } from '../../../lib/vault/unlock';
import { Vault } from '../../../lib/vault/vault';
import { changeWays, waysOf } from '../../../lib/vault/ways';
import type { KillPage, Seen } from './kills';

/** Enough for a revision of a usual size. */
const ACCOUNTS = 100;
/** The least cost that is accepted, so that many changes fit between two kills. */
const COST = { memory: 19 * 1024, passes: 2, lanes: 1 };

/** The vault's own key for backups, and how many are kept. */
const IDENTITY = identityOf(new Uint8Array(32).fill(7));
const KEPT = 5;

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

/** The vault as every page of ours comes to it: what is written is seen, and copied by the background. */
async function vaultOf(key: Unlocked): Promise<Vault> {
  await startSession(key, 60);
  const found = await access();
  if (found.status !== 'open') throw new Error(`the vault is ${found.status}`);
  return found.vault;
}

async function writeOn(key: Unlocked, from: number) {
  const vault = await vaultOf(key);
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

/** The folder is the browser's private one: it takes no dialog, and is written to in the same way. */
async function folderOfBackups(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle('backups', { create: true });
}

async function backUpOn(key: Unlocked) {
  await keepHandle((await folderOfBackups()) as Folder);
  const vault = await Vault.open(store, key.vaultId, key.vaultKey);
  const recipient = await recipientOf(IDENTITY);
  for (;;) {
    const { accounts } = await vault.read();
    const backup = { accounts, vaultId: key.vaultId, created: Date.now(), recipient, identity: IDENTITY };
    tell(`backup ${await sealIntoFolder(backup, KEPT)}`);
  }
}

/** Every backup in the folder by its name, and whether it opens and holds the accounts. */
async function backupsOf(vaultId: string): Promise<[name: string, whole: boolean][]> {
  const found: [string, boolean][] = [];
  for await (const [name, handle] of await folderOfBackups()) {
    if (!isAutoName(vaultId, name) || handle.kind !== 'file') continue;
    const bytes = new Uint8Array(await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer());
    const plain = await openFile(bytes, { identities: [IDENTITY] }).catch(() => null);
    found.push([name, plain !== null && readDocument(plain).accounts.length === ACCOUNTS]);
  }
  return found;
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
    if (busy === 'backups') backUpOn(key).catch(fail);
  },
  async look(passwords) {
    const seenNow: Seen = {
      opens: [],
      altered: false,
      putBack: false,
      damaged: 0,
      staged: false,
      labels: [],
      backups: [],
      errors: [],
    };
    const there = await store.hasVault();
    await whatIsThere(store, Date.now());
    seenNow.putBack = !there && (await store.hasVault());
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
      seenNow.backups = await backupsOf(key.vaultId);
      seenNow.labels = state.accounts.map(({ label }) => Number(label));
    }
    return seenNow;
  },
};
(globalThis as { killPage?: KillPage }).killPage = page;

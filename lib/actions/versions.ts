import type { Account } from '../otp/account';
import type { Vault, VaultVersion } from '../vault/vault';
import { type Difference, differenceSince, withAllOf, withoutRestored, withSomeOf } from '../vault/versions';

/** An earlier state in figures; `counts` is null where it is damaged. */
export interface VersionLine {
  number: number;
  counts: { savedAt: number; accounts: number; added: number; missing: number; changed: number } | null;
}

/** What was restored, for taking it back. */
export interface Restored {
  before: Account[];
  after: Account[];
}

/** All earlier states, newest first, each as soon as it was read, until `stopped`. Returns how many there are. */
export async function readVersions(
  vault: Vault,
  onLine: (line: VersionLine, total: number) => void,
  stopped: () => boolean,
): Promise<number> {
  const { accounts, number: present } = await vault.read();
  const numbers = (await vault.numbers()).filter((number) => number < present);
  for (const number of numbers) {
    const version = await vault.version(number);
    if (stopped()) break;
    onLine({ number, counts: version && countsOf(version, accounts) }, numbers.length);
  }
  return numbers.length;
}

function countsOf({ savedAt, accounts }: VaultVersion, now: Account[]): VersionLine['counts'] {
  const { added, missing, changed } = differenceSince(accounts, now);
  return {
    savedAt,
    accounts: accounts.length,
    added: added.length,
    missing: missing.length,
    changed: changed.length,
  };
}

/** An earlier state, by what differs from now. */
export type OpenedVersion = Difference & { savedAt: number; accounts: number };

/** Null where it is gone or damaged. */
export async function openVersion(vault: Vault, number: number): Promise<OpenedVersion | null> {
  const version = await vault.version(number);
  if (!version) return null;
  const { accounts, savedAt } = version;
  return { ...differenceSince(accounts, (await vault.read()).accounts), savedAt, accounts: accounts.length };
}

/** The whole of an earlier state, as a new one on top; null where it is gone. @throws as `Vault.change` */
export async function restoreVersion(vault: Vault, number: number, now: number): Promise<Restored | null> {
  const version = await vault.version(number);
  return version && changed(vault, (present) => withAllOf(version.accounts, present), now);
}

/** Some accounts of an earlier state, in the place of those that are the same ones. @throws as `Vault.change` */
export function takeFromVersion(vault: Vault, accounts: Account[], now: number): Promise<Restored> {
  return changed(vault, (present) => withSomeOf(accounts, present), now);
}

/** @throws as `Vault.change` */
export async function undoRestore(vault: Vault, { before, after }: Restored, now: number): Promise<void> {
  await vault.change((present) => withoutRestored(before, after, present), now);
}

async function changed(
  vault: Vault,
  change: (present: Account[]) => Account[],
  now: number,
): Promise<Restored> {
  let before: Account[] = [];
  const { accounts } = await vault.change((present) => {
    before = present;
    return change(present);
  }, now);
  return { before, after: accounts };
}

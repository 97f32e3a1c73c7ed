import { type Account, sameGenerator } from '../otp/account';

/** What a file brings, in its order: accounts that are new here, and accounts that are here already. */
export interface Ledger {
  fresh: Account[];
  known: Account[];
}

/**
 * Tells which of the accounts found are held already, so that nothing is added twice and nothing is overwritten. One
 * with a generator that is held is known under any name, since it may have been renamed here; but each held account
 * stands for one found account only, so two accounts that share a secret both come back. What stands twice in the file
 * counts once. A known HOTP account keeps the counter held, also where the file's is higher.
 * @param found everything the file holds: what one comparison found fresh may look renamed to a second one
 * @param newId for a fresh account whose id is taken
 */
export function compare(
  found: Account[],
  held: Account[],
  newId: () => string = () => crypto.randomUUID(),
): Ledger {
  const unmatched = groupBySecret(held);
  const matched = new Set<Account>();
  const distinct = withoutRepeats(found);
  for (const same of [sameNamed, sameGeneratorAs]) {
    for (const account of distinct) {
      if (matched.has(account)) continue;
      const candidates = unmatched.get(account.otp.secret) ?? [];
      const at = candidates.findIndex((candidate) => same(account, candidate));
      if (at < 0) continue;
      candidates.splice(at, 1);
      matched.add(account);
    }
  }
  const known = distinct.filter((account) => matched.has(account));
  const fresh = distinct.filter((account) => !matched.has(account));
  return { fresh: withFreeIds(fresh, held, newId), known };
}

function sameGeneratorAs(a: Account, b: Account): boolean {
  return sameGenerator(a.otp, b.otp);
}

function sameNamed(a: Account, b: Account): boolean {
  return sameGeneratorAs(a, b) && a.issuer === b.issuer && a.label === b.label;
}

function groupBySecret(accounts: Account[]): Map<string, Account[]> {
  const groups = new Map<string, Account[]>();
  for (const account of accounts) {
    const group = groups.get(account.otp.secret);
    if (group) group.push(account);
    else groups.set(account.otp.secret, [account]);
  }
  return groups;
}

/** A repeat differs in nothing but its id and when it was added. */
function withoutRepeats(accounts: Account[]): Account[] {
  const seen = new Map<string, Account>();
  for (const account of accounts) {
    const { issuer, label, issuerParam, otp, sites } = account;
    const content = JSON.stringify([issuer, label, issuerParam, Object.entries(otp).sort(), sites]);
    if (!seen.has(content)) seen.set(content, account);
  }
  return [...seen.values()];
}

function withFreeIds(accounts: Account[], held: Account[], newId: () => string): Account[] {
  const taken = new Set(held.map(({ id }) => id));
  return accounts.map((account) => {
    const id = taken.has(account.id) ? newId() : account.id;
    taken.add(id);
    return { ...account, id };
  });
}

import type { Account, Otp } from '../otp/account';

/** What became of an earlier list: by id, in the order of the list that each is taken from. */
export interface Difference {
  /** In the list now, and not then. */
  added: Account[];
  /** Then in the list, and not now. */
  missing: Account[];
  changed: { before: Account; now: Account }[];
}

/** A counter that moved on is no difference: it does so with each code. */
export function differenceSince(then: Account[], now: Account[]): Difference {
  const before = new Map(then.map((account) => [account.id, account]));
  const present = new Set(now.map(({ id }) => id));
  const difference: Difference = {
    added: [],
    missing: then.filter(({ id }) => !present.has(id)),
    changed: [],
  };
  for (const account of now) {
    const earlier = before.get(account.id);
    if (!earlier) difference.added.push(account);
    else if (contentOf(earlier) !== contentOf(account))
      difference.changed.push({ before: earlier, now: account });
  }
  return difference;
}

/** Which parts of an account differ. */
export type Part = 'name' | 'sites' | 'generator';

export function partsChanged(then: Account, now: Account): Part[] {
  const parts: Part[] = [];
  if (then.issuer !== now.issuer || then.label !== now.label) parts.push('name');
  if (JSON.stringify(then.sites) !== JSON.stringify(now.sites)) parts.push('sites');
  if (generatorOf(then.otp) !== generatorOf(now.otp)) parts.push('generator');
  return parts;
}

/** The whole of an earlier list in the place of the present one. A counter never goes back: its codes are used. */
export function withAllOf(then: Account[], present: Account[]): Account[] {
  const held = new Map(present.map((account) => [account.id, account]));
  return then.map((account) => withLaterCounter(account, held.get(account.id)));
}

/** The present list with some accounts of an earlier one: each takes the place of the one with its id, or comes last. */
export function withSomeOf(then: Account[], present: Account[]): Account[] {
  const taken = new Map(then.map((account) => [account.id, account]));
  const placed = present.map((account) => {
    const earlier = taken.get(account.id);
    taken.delete(account.id);
    return earlier ? withLaterCounter(earlier, account) : account;
  });
  return [...placed, ...taken.values()];
}

/** Takes back that a list came in the place of `before`. What was added since that is in neither stays. */
export function withoutRestored(before: Account[], restored: Account[], present: Account[]): Account[] {
  const known = new Set([...before, ...restored].map(({ id }) => id));
  return [...withAllOf(before, present), ...present.filter(({ id }) => !known.has(id))];
}

function withLaterCounter(account: Account, held: Account | undefined): Account {
  const { otp } = account;
  if (otp.type !== 'hotp' || held?.otp.type !== 'hotp') return account;
  if (generatorOf(otp) !== generatorOf(held.otp) || BigInt(held.otp.counter) <= BigInt(otp.counter))
    return account;
  return { ...account, otp: { ...otp, counter: held.otp.counter } };
}

function contentOf({ issuer, label, issuerParam, otp, sites }: Account): string {
  return JSON.stringify([issuer, label, issuerParam, generatorOf(otp), sites]);
}

function generatorOf(otp: Otp): string {
  const { type, secret, algorithm, digits } = otp;
  return JSON.stringify([type, secret, algorithm, digits, 'period' in otp ? otp.period : null]);
}

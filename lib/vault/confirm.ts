import { type Account, sameNames } from '../otp/account';

/** What a confirmation changed: the account as it was before, and those that left the list for it, with their places. */
export interface Confirmed {
  account: Account;
  replaced: { account: Account; at: number }[];
}

/**
 * The list once the account `id` is confirmed. It comes in the place of those whose key it takes over, with their sites
 * and with the name they go by now, unless a person gave it another one. Null where there is nothing to confirm.
 */
export function confirm(
  accounts: Account[],
  id: string,
): { accounts: Account[]; confirmed: Confirmed } | null {
  const account = accounts.find((each) => each.id === id);
  if (!account?.unconfirmed) return null;
  const gone = replacedBy(account, accounts);
  const replaced = accounts.flatMap((each, at) => (gone.includes(each) ? [{ account: each, at }] : []));
  const { unconfirmed: _, replaces: __, ...rest } = account;
  const { issuer, label } = gone.find((each) => sameNames(each, account)) ?? account;
  const sites = [...new Set([...gone.flatMap((each) => each.sites), ...account.sites])];
  const place = gone.at(-1) ?? account;
  return {
    accounts: accounts.flatMap((each) => {
      if (each === place) return [{ ...rest, issuer, label, sites }];
      return each === account || gone.includes(each) ? [] : [each];
    }),
    confirmed: { account, replaced },
  };
}

/** Takes a confirmation back, and leaves what was done since: a counter that moved, a site that was learned. */
export function unconfirm(accounts: Account[], { account, replaced }: Confirmed): Account[] {
  const theirs = new Set(replaced.flatMap((each) => each.account.sites));
  const back = accounts.map((each) => {
    if (each.id !== account.id) return each;
    const learned = each.sites.filter((site) => !theirs.has(site) && !account.sites.includes(site));
    return { ...account, otp: each.otp, sites: [...account.sites, ...learned] };
  });
  for (const { account: each, at } of replaced) {
    if (!back.some(({ id }) => id === each.id)) back.splice(at, 0, each);
  }
  return back;
}

/** The account that one takes the key over from, and the one before that, in this order. */
function replacedBy(account: Account, accounts: Account[]): Account[] {
  const chain: Account[] = [];
  for (let next = account.replaces; next !== undefined; ) {
    const found = accounts.find(({ id }) => id === next);
    if (!found || found === account || chain.includes(found)) break;
    chain.push(found);
    next = found.replaces;
  }
  return chain;
}

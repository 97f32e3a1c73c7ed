import { type Account, sameGenerator } from '../otp/account';

/** What tells an account in a file from the same one in the vault. */
export type Differing = 'name' | 'secret' | 'counter';

/** How a file differs from the vault. An account stands in one of the lists, or is the same in both. */
export interface Difference {
  onlyHere: Account[];
  onlyInFile: Account[];
  differ: { account: Account; by: Differing[] }[];
  same: number;
}

/**
 * Pairs the accounts of a file with those of the vault, each with one at most: by id, as a backup of this vault has,
 * then by what makes the codes, then by name, for a secret that was replaced.
 */
export function difference(inFile: Account[], held: Account[]): Difference {
  const pairs = new Map<Account, Account>();
  const left = new Set(held);
  for (const key of [byId, byGenerator, byName]) {
    const waiting = new Map<string, Account[]>();
    for (const account of left) waiting.set(key(account), [...(waiting.get(key(account)) ?? []), account]);
    for (const account of inFile) {
      const mate = pairs.has(account) ? undefined : waiting.get(key(account))?.shift();
      if (!mate) continue;
      pairs.set(account, mate);
      left.delete(mate);
    }
  }
  const compared = [...pairs].map(([file, here]) => ({ account: here, by: differing(file, here) }));
  const differ = compared.filter(({ by }) => by.length > 0);
  return {
    onlyHere: [...left],
    onlyInFile: inFile.filter((account) => !pairs.has(account)),
    differ,
    same: compared.length - differ.length,
  };
}

const byId = ({ id, otp }: Account) => `${id} ${otp.type}`;
const byGenerator = ({ otp }: Account) => [otp.type, otp.secret, otp.algorithm, otp.digits].join(' ');
const byName = ({ issuer, label }: Account) => JSON.stringify([issuer, label]);

function differing(a: Account, b: Account): Differing[] {
  const by: Differing[] = [];
  if (byName(a) !== byName(b)) by.push('name');
  if (!sameGenerator(a.otp, b.otp)) by.push('secret');
  if (a.otp.type === 'hotp' && b.otp.type === 'hotp' && a.otp.counter !== b.otp.counter) by.push('counter');
  return by;
}

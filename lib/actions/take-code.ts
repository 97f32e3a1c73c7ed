import { codeTime } from '../browser/code-clock';
import { AppError } from '../error';
import type { Account } from '../otp/account';
import { type Code, codeAt } from '../otp/code';
import type { Vault } from '../vault/vault';

/** A code that was handed out. `moved` is what its counter did; null where the code has none. */
export interface TakenCode extends Code {
  moved: Move | null;
}

/** The counter of one account, before and after a code was taken. */
export interface Move {
  id: string;
  from: string;
  to: string;
}

/** RFC 4226 section 5.1: eight bytes; Key URIs give a signed number. */
const LAST_COUNTER = 2n ** 63n - 1n;

/**
 * The code to hand out. An HOTP counter is moved on and saved first, so that no code is given out twice
 * (RFC 4226 section 7.2). All others are of the corrected time.
 * @throws AppError account_gone, uri_counter where the counter has come to its end
 */
export async function takeCode(vault: Vault, account: Account, now: number): Promise<TakenCode> {
  if (account.otp.type !== 'hotp') return { ...codeAt(account.otp, await codeTime(now)), moved: null };
  let taken: TakenCode | null = null;
  await vault.change((accounts) => {
    const held = accounts.find(({ id }) => id === account.id);
    if (held?.otp.type !== 'hotp') throw new AppError('account_gone');
    const from = held.otp.counter;
    if (BigInt(from) >= LAST_COUNTER) throw new AppError('uri_counter');
    const to = String(BigInt(from) + 1n);
    taken = { ...codeAt(held.otp, now), moved: { id: held.id, from, to } };
    const otp = { ...held.otp, counter: to };
    return accounts.map((each) => (each === held ? { ...held, otp } : each));
  }, now);
  if (!taken) throw new AppError('account_gone');
  return taken;
}

/**
 * Takes back that a counter moved, while it stands where we moved it. False where another window moved it on or the
 * account is gone: then it stays as it is.
 */
export async function putCounterBack(vault: Vault, { id, from, to }: Move, now: number): Promise<boolean> {
  let back = false;
  await vault.change((accounts) => {
    const held = accounts.find((each) => each.id === id);
    back = held?.otp.type === 'hotp' && held.otp.counter === to;
    if (!back || held?.otp.type !== 'hotp') return accounts;
    const otp = { ...held.otp, counter: from };
    return accounts.map((each) => (each === held ? { ...held, otp } : each));
  }, now);
  return back;
}

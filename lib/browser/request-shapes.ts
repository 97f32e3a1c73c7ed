import type { Requests } from './request';
import { type Check, exactly, hex, listOf, object, text, whole } from './shape';

type Fields<N extends keyof Requests> = Record<Exclude<keyof Requests[N], 'to' | 'answer'>, Check>;

const COST = { memory: whole, passes: whole, lanes: whole };
const ARGON2ID = exactly({ ...COST, name: text, salt: hex });

/** The accounts are ours as they lie in the vault, whatever a later version adds to them. */
const BACKUP = exactly({
  accounts: listOf(object),
  vaultId: text,
  created: whole,
  recipient: text,
  identity: text,
});

/** What each request must carry, and nothing else. The type holds that none is left out. */
export const SHAPES: { [N in keyof Requests]: Fields<N> } = {
  unlock: { password: text },
  create: { password: text },
  changePassword: { password: text },
  beReady: {},
  endReady: { origin: text },
  backUpNow: {},
  sealForDownload: { backup: BACKUP },
  sealIntoFolder: { backup: BACKUP, keep: whole },
  derive: { password: text, kdf: ARGON2ID },
  chooseCost: { replaced: exactly(COST) },
  clearClipboard: { copied: text },
};

/** A message that is a request for `me`, or null: anything may come by message. */
export function requestFor<T extends string>(
  me: T,
  message: unknown,
): { name: keyof Requests; payload: unknown } | null {
  if (typeof message !== 'object' || message === null) return null;
  const { to, name, payload } = message as Record<string, unknown>;
  if (to !== me || typeof name !== 'string' || !Object.hasOwn(SHAPES, name)) return null;
  return { name: name as keyof Requests, payload };
}

export function isShaped(name: keyof Requests, payload: unknown): boolean {
  return exactly(SHAPES[name])(payload);
}

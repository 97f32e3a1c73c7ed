import { inGroups, type RecoveryKey } from './recovery-key';

const ASKED = 3;
const WHOLE = 4;

/** Three of the groups to be typed back, counted from 0: which ones nobody knows before the sheet is written. */
export function groupsToAsk(key: RecoveryKey): number[] {
  const left = inGroups(key).flatMap((group, at) => (group.length === WHOLE ? [at] : []));
  const asked: number[] = [];
  while (asked.length < ASKED) {
    const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
    asked.push(...left.splice(random % left.length, 1));
  }
  return asked.sort((a, b) => a - b);
}

/** Those of `asked` that were typed wrong. Case and spaces do not count. */
export function wrongGroups(key: RecoveryKey, asked: number[], typed: string[]): number[] {
  const groups = inGroups(key);
  return asked.filter((group, at) => plain(typed[at] ?? '') !== groups[group]);
}

function plain(typed: string): string {
  return typed.replace(/\s/g, '').toUpperCase();
}

import { AppError } from '../error';
import { HEADER_FORMAT, type Header, headerCheck, isVouchedFor, MOST_SLOTS, makeHeader } from './header';
import { oneWriter } from './one-writer';
import { copiesOf, readHeader } from './read-header';
import type { Bytes } from './seal';
import type { Seen } from './seen';
import { type MadeSlot, makeSlot, type NewWay, type Slot, unwrap } from './slot';
import type { VaultStore } from './store';
import { seenOf, type UnlockTools, type VaultKey } from './unlock';

/** Of windows that change the ways at once, each must get its turn. */
const ATTEMPTS = 50;

/** What changes: a way comes, one goes, or the one takes the place of the other. `takesPlaceOf` and `goes` are slot ids. */
export type WayChange = { comes: NewWay; takesPlaceOf?: string } | { goes: string };

/** The ways that open the vault now. @throws AppError vault_missing, header_damaged, vault_newer */
export async function waysOf(store: VaultStore, seen: Seen): Promise<Slot[]> {
  return (await readHeader(store, seen)).slots;
}

/**
 * Rewrites the header and nothing else. The next header is kept beside the one that is valid, read back from the store
 * and opened by its new way; only then it takes the place of the other, in one step. So whenever this is cut short,
 * either the ways of before or those of afterwards open the vault, all of them.
 * @throws AppError way_gone, last_way, too_many_ways, recovery_key_there, way_not_kept, storage_full, vault_newer, header_damaged
 */
export function changeWays(
  store: VaultStore,
  key: VaultKey,
  change: WayChange,
  { derive, seen }: UnlockTools,
  now: number,
): Promise<Slot[]> {
  return oneWriter(`header ${key.vaultId}`, async () => {
    const made =
      'comes' in change ? await makeSlot(key.vaultId, key.vaultKey, change.comes, derive, now) : null;
    const leaving = 'comes' in change ? change.takesPlaceOf : change.goes;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const base = await readHeader(store, seen);
      if (leaving !== undefined && !base.slots.some(({ id }) => id === leaving))
        throw new AppError('way_gone');
      const slots = slotsAfter(await trusted(base, key.vaultKey), made?.slot, leaving);
      const next = await makeHeader(key.vaultId, slots, key.vaultKey);
      const kept = await isKept(store, next, key.vaultKey, made);
      if (kept && (await promote(store, seen, base, next))) return slots;
    }
    throw new AppError('way_not_kept');
  });
}

/** Of a header that nobody vouches for, no recovery key is taken over: it may be a stranger's, and backups go to it. */
async function trusted(header: Header, vaultKey: Bytes): Promise<Slot[]> {
  const vouchedFor = header.format > 1 && (await isVouchedFor(header, vaultKey));
  return vouchedFor ? header.slots : header.slots.filter(({ type }) => type !== 'recovery');
}

/** There is one recovery key, as backups are sealed to one. */
function slotsAfter(slots: Slot[], comes?: Slot, goes?: string): Slot[] {
  const at = slots.findIndex(({ id }) => id === goes);
  const stay = slots.filter((slot) => slot.id !== goes);
  if (comes?.type === 'recovery' && stay.some(({ type }) => type === 'recovery'))
    throw new AppError('recovery_key_there');
  const after = comes ? stay.toSpliced(at < 0 ? stay.length : at, 0, comes) : stay;
  if (after.length === 0) throw new AppError('last_way');
  if (after.length > MOST_SLOTS) throw new AppError('too_many_ways');
  return after;
}

/**
 * Reads the next header back from where it lies, and opens the vault by its new way. False where another window put
 * another one there. @throws AppError way_not_kept
 */
async function isKept(
  store: VaultStore,
  next: Header,
  vaultKey: Bytes,
  made: MadeSlot | null,
): Promise<boolean> {
  const check = await headerCheck(next);
  const back = await store.stageHeader({ copy: 3, header: next, check });
  if (back?.check !== check) return false;
  const slot = made && back.header.slots.find(({ id }) => id === made.slot.id);
  const opened = made ? slot && (await unwrap(next.vaultId, slot, made.key)) : vaultKey;
  const whole = (await headerCheck(back.header)) === check && (await isVouchedFor(back.header, vaultKey));
  if (!whole || !opened?.every((byte, at) => byte === vaultKey[at])) throw new AppError('way_not_kept');
  return true;
}

/** Both are known as seen while the one takes the place of the other: the browser may end in between. */
async function promote(store: VaultStore, seen: Seen, base: Header, next: Header): Promise<boolean> {
  const from = await headerCheck(base);
  const after = await seenOf(next);
  const known = await seen.read();
  const last = known?.vaultId === next.vaultId ? known : { number: 0, accounts: 0, savedAt: 0 };
  const either = {
    ...last,
    ...after,
    format: Math.min(base.format, HEADER_FORMAT),
    checks: [from, ...after.checks],
  };
  await seen.write({ ...either, work: Math.min(after.work, (await seenOf(base)).work) });
  if (!(await store.promoteHeader(await copiesOf(next), from))) return false;
  await seen.write({ ...last, ...after }).catch(() => undefined); // the change is made, and both checks are known
  return true;
}

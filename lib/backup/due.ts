/** When automatic backups are made. */
export type Rhythm = 'off' | 'daily' | 'change';

/** The last backup that is known to be good, by itself or by hand. Nothing in it is secret. */
export interface LastGood {
  vaultId: string;
  /** ms since 1970. */
  at: number;
  /** The revision that it holds. */
  revision: number;
  count: number;
  where: 'folder' | 'downloads' | 'saved';
  /** The recovery key's public half, of an automatic one. */
  sealedTo?: string;
}

/** What the vault holds now. `now` in ms since 1970. */
interface Held {
  vaultId: string;
  revision: number;
  count: number;
  now: number;
}

const DAY = 24 * 60 * 60_000;

/** Whether an automatic backup is to be made: of something, that the last good one does not hold. */
export function isDue(
  rhythm: Rhythm,
  last: LastGood | null,
  { vaultId, revision, count, now, sealedTo }: Held & { sealedTo: string | null },
): boolean {
  if (rhythm === 'off' || count === 0) return false;
  if (last?.vaultId !== vaultId || last.where === 'saved') return true; // that one has a password of its own
  if (last.sealedTo && last.sealedTo !== sealedTo) return true; // the recovery key was replaced
  if (last.revision === revision) return false;
  return rhythm === 'change' || dayOf(last.at) !== dayOf(now);
}

/**
 * Whether the last good backup is older than `days`; 0 days: never said. An automatic one that holds the newest state is
 * not made anew and does not get old; a file saved by hand may be gone by then. A clock that was ahead counts as old.
 */
export function isOverdue(
  last: LastGood | null,
  days: number,
  { vaultId, revision, count, now }: Held,
): boolean {
  if (days === 0 || count === 0) return false;
  if (last?.vaultId !== vaultId) return true;
  if (last.revision === revision && last.where !== 'saved') return false;
  return now - last.at > days * DAY || last.at > now + DAY;
}

/** By the local calendar. */
function dayOf(time: number): string {
  return new Date(time).toDateString();
}

import { readPicture } from '../browser/picture';
import { activeTab, captureTab } from '../browser/tab';
import { AppError, codeOf, type ErrorCode } from '../error';
import type { AccountReading } from '../otp/account';
import { type KeyUriNote, readKeyUri } from '../otp/key-uri';
import { type MigrationPart, readMigration } from '../otp/migration';
import { kindOf, type QrKind } from '../qr/kind';
import type { Clue, Point } from '../qr/reading';

/** What one text is: an account to add, a part of an export with several, or why it is neither. */
export type Meaning =
  | { kind: 'account'; reading: AccountReading; notes: KeyUriNote[] }
  | { kind: 'migration'; part: MigrationPart }
  | { kind: 'other'; qr: QrKind; error: ErrorCode | null };

/** Where in which picture a code stood. */
export interface Place {
  picture: Blob;
  corners: Point[];
}

/** One thing that was found. `place` is null for a link. */
export type Found = Meaning & { place: Place | null };

/** What was found, and where. `site` is what a new account is bound to; null for a picture, and for a browser's own page. */
export interface Scan {
  found: Found[];
  /** Why there may be more, or why there is nothing. */
  clues: Clue[];
  /** A decoder had to be ended. */
  late: boolean;
  of: 'page' | 'picture';
  host: string | null;
  site: string | null;
}

/**
 * Reads every QR in the visible part of the tab the user is on.
 * @throws AppError page_not_allowed, scan_timeout
 */
export async function scanPage(): Promise<Scan> {
  const tab = await activeTab();
  if (!tab) throw new AppError('page_not_allowed');
  const [seen, { hostOf, siteOf }] = await Promise.all([foundIn(captureTab(tab)), import('../sites/site')]);
  return { ...seen, of: 'page', host: hostOf(tab.url), site: siteOf(tab.url) };
}

/** Reads every QR in a picture file. @throws AppError picture_unreadable, scan_timeout */
export async function scanPicture(file: Blob): Promise<Scan> {
  return { ...(await foundIn(file)), of: 'picture', host: null, site: null };
}

async function foundIn(taken: Blob | Promise<Blob>): Promise<Pick<Scan, 'found' | 'clues' | 'late'>> {
  const { found, clues, late } = await readPicture(taken);
  const picture = await taken;
  const each: Found[] = found.map(({ text, corners }) => ({ ...whatIs(text), place: { picture, corners } }));
  const ordered = [
    ...each.filter(({ kind }) => kind === 'account'),
    ...each.filter(({ kind }) => kind === 'migration'),
    ...each.filter(({ kind }) => kind === 'other'),
  ];
  return { found: ordered, clues, late };
}

/** What one text is, from a QR or typed. */
export function whatIs(text: string): Meaning {
  const qr = kindOf(text);
  try {
    if (qr.kind === 'migration') return { kind: 'migration', part: readMigration(text) };
    if (qr.kind !== 'key-uri') return { kind: 'other', qr, error: null };
    return { kind: 'account', ...readKeyUri(text) };
  } catch (error) {
    return { kind: 'other', qr, error: codeOf(error) };
  }
}

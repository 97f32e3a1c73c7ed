import { readPicture } from '../browser/picture';
import { activeTab, captureTab } from '../browser/tab';
import { AppError, codeOf, type ErrorCode } from '../error';
import type { AccountReading } from '../otp/account';
import { type KeyUriNote, readKeyUri } from '../otp/key-uri';
import { kindOf, type QrKind } from '../qr/kind';

/** One text that was found: an account to add, or why it is none. */
export type Found =
  | { kind: 'account'; reading: AccountReading; notes: KeyUriNote[] }
  | { kind: 'other'; qr: QrKind; error: ErrorCode | null };

/** What was found, and where. `site` is what a new account is bound to; null for a picture, and for a browser's own page. */
export interface Scan {
  found: Found[];
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
  const [found, { hostOf, siteOf }] = await Promise.all([
    captureTab(tab).then(foundIn),
    import('../sites/site'),
  ]);
  return { found, of: 'page', host: hostOf(tab.url), site: siteOf(tab.url) };
}

/** Reads every QR in a picture file. @throws AppError picture_unreadable, scan_timeout */
export async function scanPicture(file: Blob): Promise<Scan> {
  return { found: await foundIn(file), of: 'picture', host: null, site: null };
}

async function foundIn(picture: Blob): Promise<Found[]> {
  const found = (await readPicture(picture)).map(({ text }) => whatIs(text));
  return [...found.filter(({ kind }) => kind === 'account'), ...found.filter(({ kind }) => kind === 'other')];
}

/** What one text is, from a QR or typed. */
export function whatIs(text: string): Found {
  const qr = kindOf(text);
  if (qr.kind !== 'key-uri') return { kind: 'other', qr, error: null };
  try {
    return { kind: 'account', ...readKeyUri(text) };
  } catch (error) {
    return { kind: 'other', qr, error: codeOf(error) };
  }
}

import { type ReadOptions, readPicture } from '../browser/picture';
import { codeOf, type ErrorCode } from '../error';
import type { AccountReading } from '../otp/account';
import { type EntrustLink, readEntrustLink } from '../otp/entrust-link';
import { type KeyUriNote, readKeyUri } from '../otp/key-uri';
import { type MigrationPart, readMigration } from '../otp/migration';
import { kindOf, kindOfTyped, type QrKind } from '../qr/kind';
import type { Clue, Point } from '../qr/reading';

/** What one text is: an account or a part of an export to add, or why it is none. */
export type Meaning =
  | { kind: 'account'; reading: AccountReading; notes: KeyUriNote[] }
  | { kind: 'migration'; part: MigrationPart }
  /** Becomes an account by what only the page and Entrust's app show. */
  | { kind: 'entrust'; link: EntrustLink }
  | { kind: 'other'; qr: QrKind; error: ErrorCode | null };

/** Where in which picture a code stood. */
export interface Place {
  picture: Blob;
  corners: Point[];
}

/** One thing that was found. `place` is null for a link. */
export type Found = Meaning & { place: Place | null };

/** What was found, with the text that tells one from another. */
export type Read = Found & { text: string };

/** What one look found, why there may be more, and whether a decoder had to be ended. */
export interface Seen {
  found: Read[];
  clues: Clue[];
  late: boolean;
}

/**
 * Every QR in one picture, which may still be in the making.
 * @throws AppError picture_unreadable, picture_too_large, and what making it throws
 */
export async function foundIn(taken: Blob | Promise<Blob>, options?: ReadOptions): Promise<Seen> {
  const { found, clues, late } = await readPicture(taken, options);
  const picture = await taken;
  const read = found.map(({ text, corners }) => ({ ...whatIs(text), text, place: { picture, corners } }));
  return { found: read, clues, late };
}

/** What of `more` is not known yet, each text once. */
export function without(known: Read[], more: Read[]): Read[] {
  const texts = new Set(known.map(({ text }) => text));
  return more.filter(({ text }) => !texts.has(text) && texts.add(text));
}

const ORDER = ['account', 'migration', 'entrust', 'other'] as const;

/** As it is shown: what is for us comes first. The text, which may be a secret, stays here. */
export function inOrder(found: Read[]): Found[] {
  const bare = found.map(({ text: _, ...rest }): Found => rest);
  return ORDER.flatMap((kind) => bare.filter((each) => each.kind === kind));
}

/** An account, or an export of them. */
export function isForUs({ kind }: Meaning): boolean {
  return kind === 'account' || kind === 'migration';
}

/** What the text of a QR or a link is. */
export function whatIs(text: string): Meaning {
  return meaningOf(text, kindOf(text));
}

/** What a person typed or pasted is; null where it may be a bare secret. */
export function whatIsTyped(text: string): Meaning | null {
  const qr = kindOfTyped(text);
  return text.includes(':') || qr.kind !== 'text' ? meaningOf(text, qr) : null;
}

function meaningOf(text: string, qr: QrKind): Meaning {
  try {
    if (qr.kind === 'migration') return { kind: 'migration', part: readMigration(text) };
    if (qr.kind === 'entrust' && qr.secureOffline) return { kind: 'entrust', link: readEntrustLink(text) };
    if (qr.kind !== 'key-uri') return { kind: 'other', qr, error: null };
    return { kind: 'account', ...readKeyUri(text) };
  } catch (error) {
    return { kind: 'other', qr, error: codeOf(error) };
  }
}

import type { Frame } from '../browser/inject';
import { fits, type Sited } from '../sites/fits';
import { hostOf, siteOf } from '../sites/site';
import { framesOf } from './places';

/** A part of the page that comes from elsewhere, and may hold the field. */
export interface ForeignFrame {
  origin: string;
  host: string;
}

/** A smaller frame, in CSS pixels, holds no form to sign in with. */
const LEAST_WIDTH = 150;
const LEAST_HEIGHT = 80;
const MOST = 3;

/** The frames on the account's page that can only be looked into after a question. */
export function foreignFramesIn(frames: Frame[], account: Sited): ForeignFrame[] {
  const reached = new Set(framesOf(frames, account).map(({ origin }) => origin));
  return shownOrigins(frames, account)
    .filter((origin) => !reached.has(origin))
    .map((origin) => ({ origin, host: hostOf(origin) ?? origin }))
    .slice(0, MOST);
}

/**
 * The frames of exactly this origin, on a page of the account that shows one. Every page around them fits; where the
 * browser does not say which they are, there has to be one such frame alone, so that it is the one that is shown.
 */
export function askedFramesIn(frames: Frame[], account: Sited, origin: string): Frame[] {
  if (!shownOrigins(frames, account).includes(origin)) return [];
  const asked = frames.filter((frame) => frame.origin === origin);
  const isRight = (around: string) => around === origin || fits(account, around);
  const known = asked.filter(({ ancestors }) => ancestors?.every(isRight));
  if (known.length > 0) return known;
  return asked.length === 1 && asked[0]?.ancestors === null ? asked : [];
}

/**
 * The origins of frames that a person sees in pages of the account: what fits it first, then the largest. One over plain
 * http is left out, unless the account was enrolled there.
 */
function shownOrigins(frames: Frame[], account: Sited): string[] {
  const shown = framesOf(frames, account)
    .flatMap((frame) => frame.frames)
    .filter(({ width, height }) => width >= LEAST_WIDTH && height >= LEAST_HEIGHT)
    .map(({ src, width, height }) => ({ src, area: width * height, fitting: fits(account, src) }))
    .filter(({ src, fitting }) => fitting || !siteOf(src)?.startsWith('http://'))
    .sort((a, b) => Number(b.fitting) - Number(a.fitting) || b.area - a.area);
  return [...new Set(shown.map(({ src }) => src))];
}

import type { MessageKey } from '../lib/browser/text';
import type { Clue } from '../lib/qr/reading';
import type { Seen, Where } from './use-look';

export type Step = 'zoom' | 'whole' | 'frame';

/** What is said after a look, and what can be tried next. */
export interface NextSteps {
  reasons: MessageKey[];
  steps: Step[];
}

const NOTHING: Record<Where, MessageKey> = {
  visible: 'nothingOnPage',
  whole: 'nothingOnWholePage',
  zoomed: 'nothingZoomed',
  files: 'nothingInPicture',
  frame: 'nothingInFrame',
  camera: 'nothingInPicture',
};
const ON_PAGE: Record<Clue, MessageKey> = {
  'cut-off': 'cutOffOnPage',
  small: 'smallOnPage',
  unreadable: 'unreadableOnPage',
};
const IN_PICTURE: Record<Clue, MessageKey> = {
  'cut-off': 'cutOffInPicture',
  small: 'smallInPicture',
  unreadable: 'unreadableInPicture',
};

/**
 * Why a look found nothing, or may have missed something, as far as can be known; and what to try next. Null where
 * there is nothing to add to what was found.
 */
export function nextSteps(seen: Seen): NextSteps | null {
  const { where, scan } = seen;
  const { found, clues, late, of, picture, empty = [] } = scan;
  const onPage = of === 'page';
  // Parts of a code that is there as a whole can look like one that is cut off: what is said of the whole is surer.
  const ofWhole = clues.filter((clue) => clue !== 'cut-off');
  const reasons = (ofWhole.length > 0 ? ofWhole : clues).map((clue) => reasonOf(clue, seen));
  if (late) reasons.push('lookedTooLong');
  const complete = found.some(({ kind }) => kind !== 'other') || empty.length > 0;
  if (reasons.length === 0 && complete) return null;
  if (reasons.length === 0) reasons.push(found.length > 0 ? 'anotherQr' : NOTHING[where]);

  const small = clues.includes('small');
  const cutOff = clues.includes('cut-off');
  const steps: Step[] = [];
  if (onPage && small && where !== 'zoomed') steps.push('zoom');
  const far: Step[] = onPage && where === 'visible' && (cutOff || !small) ? ['whole'] : [];
  // What is cut off stays so in any frame, and what is small is larger when zoomed in.
  const elsewhere = !late && clues.length > 0 && ofWhole.length === 0;
  const near: Step[] = picture && !elsewhere && !steps.includes('zoom') ? ['frame'] : [];
  const isInView = late || clues.includes('unreadable');
  return { reasons, steps: [...steps, ...(isInView ? [...near, ...far] : [...far, ...near])] };
}

function reasonOf(clue: Clue, { where, scan }: Seen): MessageKey {
  if (clue === 'small' && where === 'zoomed') return 'nothingZoomed';
  return (scan.of === 'page' ? ON_PAGE : IN_PICTURE)[clue];
}

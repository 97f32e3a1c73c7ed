import type { Offset } from '../otp/site-clock';
import { believe, believed, disbelieve } from './clock-watch';
import { browser } from './extension';

/** What a site's clock was found to be, seen twice: `ms` ahead of the computer's. */
export interface ClockFound {
  origin: string;
  ms: number;
}

/** One look, which is not believed before a second one says the same. */
export interface ClockLook {
  origin: string;
  offset: Offset;
  at: number;
}

const LOOK = 'clock-look';
const SHOWN = 30 * 60_000;

export const readFound = (): Promise<ClockFound | null> => believed('clock-found');

export const noteFound = ({ origin, ms }: ClockFound): Promise<void> =>
  believe('clock-found', { origin, ms, until: Date.now() + SHOWN });

/** Forgets what was found, and the look that it began with. */
export async function forgetFound(): Promise<void> {
  await disbelieve('clock-found');
  await browser.storage.session.remove(LOOK);
}

export async function lastLook(): Promise<ClockLook | null> {
  return ((await browser.storage.session.get(LOOK))[LOOK] as ClockLook | undefined) ?? null;
}

export async function noteLook(look: ClockLook): Promise<void> {
  await browser.storage.session.set({ [LOOK]: look });
}

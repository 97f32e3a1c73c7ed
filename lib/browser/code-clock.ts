import { believe, believed, disbelieve, forgetDropped } from './clock-watch';

/** The correction of codes that the user chose: `ms` more than the computer's clock, as the clock of `host` has it. */
export interface Correction {
  ms: number;
  host: string;
}

const LONGEST = 4 * 60 * 60_000;

/** The one time that codes are made by: the computer's `now`, corrected where the user chose so. In ms since 1970. */
export async function codeTime(now: number): Promise<number> {
  const correction = await readCorrection();
  return now + (correction?.ms ?? 0);
}

export const readCorrection = (): Promise<Correction | null> => believed('code-clock');

/** For some hours at most, and until the computer's clock is set or stops. */
export async function startCorrection({ ms, host }: Correction): Promise<void> {
  await forgetDropped();
  await believe('code-clock', { ms, host, until: Date.now() + LONGEST });
}

export const stopCorrection = (): Promise<void> => disbelieve('code-clock');

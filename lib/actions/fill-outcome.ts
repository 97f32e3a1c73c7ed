import { copyAndClear } from '../browser/clipboard';
import type { Confirmed } from './confirm';
import type { ForeignFrame } from './foreign-frames';
import type { Choice } from './places';
import type { Move, TakenCode } from './take-code';
import type { Cancelled } from './type-at';
import type { Wait } from './wait-for-code';

/** Why a code was copied in place of filled. */
export type WhyCopied = 'no_field' | 'refused' | 'spent' | 'page_closed';

/**
 * What came of a fill. `ask` has touched nothing and taken no code: the user decides, seeing both hosts. `moved` is what
 * the counter did, `confirmed` what the first code of a new account changed. `left`: the page went on before the field could be read back. `plain`: all that is wrong with
 * the site is that it is not encrypted. `uncopied`: the browser did not let it be copied without another click.
 */
export type FillOutcome =
  | { did: 'filled'; host: string; moved: Move | null; confirmed: Confirmed | null }
  | { did: 'left'; host: string; moved: Move | null; confirmed: Confirmed | null }
  | { did: 'copied' | 'uncopied'; because: WhyCopied; digits: string; moved: Move | null }
  | Cancelled
  | { did: 'not_let_in'; host: string }
  | { did: 'ask'; because: 'site'; host: string; site: string; lookalike: string | null; plain: boolean }
  | { did: 'ask'; because: 'field'; host: string; choices: Choice[] }
  | {
      did: 'ask';
      because: 'frame';
      host: string;
      choices: Choice[];
      frames: ForeignFrame[];
      tabId: number;
      site: string;
    };

/** What the user has said so far, and where a wait is shown. */
export interface FillOptions {
  /** The site that the user was asked about, and wants; the tab may show another one since. */
  confirmed?: string;
  /** The place that the user chose of those asked about. */
  chosen?: Choice;
  /** The frame of the field whose context menu was used. */
  pickedFrame?: number | null;
  onWait: (wait: Wait) => void;
}

/** The code went into the page. */
export function filled(
  { did, taken, confirmed }: { did: 'typed' | 'left'; taken: TakenCode; confirmed: Confirmed | null },
  host: string,
): FillOutcome {
  return { did: did === 'left' ? 'left' : 'filled', host, moved: taken.moved, confirmed };
}

/** The code goes to the clipboard, as the page did not take it. */
export async function copied({ digits, moved }: TakenCode, because: WhyCopied): Promise<FillOutcome> {
  const did = await copyAndClear(digits).then(
    () => 'copied' as const,
    () => 'uncopied' as const,
  );
  return { did, because, digits, moved };
}

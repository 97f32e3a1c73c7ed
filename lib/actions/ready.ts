import { markTab, unmarkOutside, unmarkTab, untilQuiet } from '../browser/mark';
import { patternOf } from '../browser/match-pattern';
import { glanceAt, onPageNews } from '../browser/page-news';
import { registerFor } from '../browser/ready-script';
import {
  giveBack,
  keepReadySites,
  maySee,
  onReadyDiffers,
  readySites,
  takeWish,
} from '../browser/ready-sites';
import { wantsCode } from '../page/wants-code';

/** The background's part of "be ready on this site": a dot on the button where a page waits for a code. */
export function beReady(): void {
  onReadyDiffers(() => void settleReady());
  onPageNews(async (page) => {
    if (!(await readySites()).includes(page.origin)) return;
    await untilQuiet(page.tabId); // and then look: what the button says meanwhile comes from a fill
    const surveys = await glanceAt(page);
    await (surveys.some(wantsCode) ? markTab : unmarkTab)(page.tabId);
  });
}

/** Makes ready what the user wished for, and lets go of what the browser no longer allows. May be repeated. */
export function settleReady(): Promise<void> {
  return inTurn(async () => {
    const [wish, sites] = await Promise.all([takeWish(), readySites()]);
    const wanted = [...new Set([...sites, ...(wish ? [wish] : [])])];
    const allowed = await Promise.all(wanted.map(maySee));
    await have(wanted.filter((_, at) => allowed[at]));
  });
}

/** Gives the permission back, and all that hangs on it. */
export function endReady(origin: string): Promise<void> {
  return inTurn(async () => {
    const rest = (await readySites()).filter((site) => site !== origin);
    await have(rest);
    // Where the pattern knows no port, another site of the host may need it.
    if (!rest.some((site) => patternOf(site) === patternOf(origin))) await giveBack(origin);
  });
}

async function have(sites: string[]): Promise<void> {
  await keepReadySites(sites);
  await registerFor(sites);
  await unmarkOutside(sites);
}

/** One at a time: the popup and the browser report the same permission. */
let turn: Promise<void> = Promise.resolve();

function inTurn(task: () => Promise<void>): Promise<void> {
  turn = turn.then(task, task);
  return turn;
}

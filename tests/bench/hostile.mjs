/**
 * Pictures made to do harm, read in a Worker of real Chromium: what crashes, hangs, or is read as what it is not.
 *   npm run bench -- hostile [--count N] [--seed N] [--engine own|jsqr|zxing] [--json]
 */
import { openLab, startChromium } from './qr/lab.mjs';
import { row } from './table.mjs';

const COUNT = 100_000;
const AT_ONCE = 250;
const HANG_MS = 2_000;
/** For one that hangs, and for a Worker that has to start anew. */
const PATIENCE_MS = 30_000;

export default async function bench({ args }) {
  const option = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const count = Number(option('--count') ?? COUNT);
  const seed = Number(option('--seed') ?? 1);
  const engine = option('--engine') ?? 'own';
  const browser = await startChromium();
  const total = { read: 0, slowestMs: 0, slowest: 0, wrong: [], crashes: [], hangs: [] };
  try {
    const lab = await openLab(browser, 'fuzz-worker.ts');
    for (let from = 0; from < count; from += AT_ONCE)
      await readSome(lab, { engine, seed, from, count: Math.min(AT_ONCE, count - from) }, total);
    lab.close();
  } finally {
    await browser.close();
  }
  const numbered = (name, list) => list.map((number) => ({ name, measured: `number ${number}` }));
  return {
    rows: [
      row('pictures', count, 'read by the engine'),
      row('of these, with a text that is there', total.read, 'pictures'),
      row('crashes', total.crashes.length, 'pictures', 0),
      row('hangs', total.hangs.length, 'pictures', 0),
      row('with a text that is not there', total.wrong.length, 'pictures', 0),
      row(`slowest (number ${total.slowest})`, total.slowestMs, 'ms', HANG_MS),
      ...numbered('crashes', total.crashes),
      ...numbered('hangs', total.hangs),
      ...numbered('wrong', total.wrong),
    ],
    json: { engine, seed, count, ...total },
  };
}

/** Where no answer comes, each half is asked for alone, down to the one that hangs. */
async function readSome(lab, question, total) {
  const answer = await lab.ask(question, PATIENCE_MS);
  if (answer) {
    total.read += answer.read;
    total.wrong.push(...answer.wrong);
    total.crashes.push(...answer.crashes);
    if (answer.slowestMs > total.slowestMs)
      Object.assign(total, { slowestMs: answer.slowestMs, slowest: answer.slowest });
  } else if (question.count === 1) {
    total.hangs.push(question.from);
  } else {
    const half = Math.floor(question.count / 2);
    await readSome(lab, { ...question, count: half }, total);
    await readSome(lab, { ...question, from: question.from + half, count: question.count - half }, total);
  }
}

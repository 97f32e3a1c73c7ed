/**
 * How well and how fast lib/qr reads pictures, next to zxing-wasm on the same pictures in the same run.
 *   npm run bench -- qr [--set DIR|FILE] [--engine own|jsqr|zxing] [--seed N] [--json]
 * DIR holds truth.json, FILE is one; without either, pages of our own are drawn from the seed. `--engine` puts another
 * engine in the place of ours.
 */
import { join } from 'node:path';
import { drawPages } from '../qr-pages/draw.mjs';
import { categoriesOf, figuresOf, missesOf, timesOf } from './qr/figures.mjs';
import { openLab, startChromium } from './qr/lab.mjs';
import { rowsOf } from './qr/rows.mjs';
import { codesOf, judge, readTruth } from './qr/truth.mjs';

const ENGINES = ['own', 'jsqr', 'zxing'];
const RUNS = 2;
const WARM_UP = 8;
/** Far over what the product allows: what takes longer is a hang. */
const LIMIT_MS = 30_000;

export default async function bench({ args, folder }) {
  const option = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const engine = option('--engine') ?? 'own';
  const seed = Number(option('--seed') ?? 1);
  if (!ENGINES.includes(engine))
    throw new Error(`No engine is called ${engine}. There are: ${ENGINES.join(', ')}.`);
  const browser = await startChromium();
  try {
    const set = option('--set') ?? (await drawPages({ browser, seed, folder: join(folder, 'qr-pages') }));
    const entries = readTruth(set);
    if (!entries) throw new Error(`There is no truth.json in ${set}.`);
    const scores = await scoresOf(entries, browser, engine);
    const json = {
      engine,
      ...(option('--set') ? {} : { seed }),
      ...figuresOf(scores),
      ...timesOf(scores),
      ...Object.fromEntries(Object.entries(categoriesOf(scores)).map(([cat, { recall }]) => [cat, recall])),
      categories: categoriesOf(scores),
      misses: missesOf(scores),
    };
    return { rows: rowsOf(json), json };
  } finally {
    await browser.close();
  }
}

/** One picture at a time, each read by both engines, now one first and now the other. */
async function scoresOf(entries, browser, engine) {
  const lab = await openLab(browser, 'worker.ts', (at) => entries[Number(at)]?.file);
  const ask = (at, first, runs) => {
    const engines = first === 'zxing' ? ['zxing', engine] : [engine, 'zxing'];
    return lab.ask({ url: `/file/${at}`, engines: [...new Set(engines)], runs }, LIMIT_MS);
  };
  const scores = [];
  try {
    for (let warm = 0; warm < WARM_UP; warm++)
      await ask(Math.floor((warm * entries.length) / WARM_UP), engine, RUNS);
    for (const [at, entry] of entries.entries()) {
      if (!entry.texts && entry.n === undefined) continue;
      scores.push(score(entry, await ask(at, at % 2 === 0 ? 'zxing' : engine, RUNS), engine));
    }
  } finally {
    lab.close();
  }
  return scores;
}

function score(entry, answer, engine) {
  const { width = 0, height = 0, outcomes, error } = answer ?? { error: 'hang' };
  const of = (name) => {
    const { texts, ms, error: own } = outcomes?.[name] ?? { texts: [], ms: LIMIT_MS, error };
    return { ...judge(entry, texts), ms, error: own };
  };
  return { entry, width, height, own: of(engine), zxing: of('zxing'), codes: codesOf(entry) };
}

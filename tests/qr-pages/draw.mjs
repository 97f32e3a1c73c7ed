/**
 * Set-up pages of our own, drawn by real Chromium: some 130 of sixteen kinds for a seed, as PNG files beside a
 * truth.json (see tests/bench/qr/truth.mjs).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chanceFrom } from '../qr/chance.mjs';
import { KINDS } from './kinds.mjs';
import { pageOf, showCodes } from './page.mjs';

const OF_A_KIND = 8;
const WINDOWS = [
  [1920, 1080],
  [1920, 1080],
  [1280, 720],
  [1366, 768],
  [2560, 1440],
];
const TRIES = 20;

/** Returns the folder. `scale` times as many pages as usual. */
export async function drawPages({ browser, seed, folder, scale = 1 }) {
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage();
  const truth = [];
  const names = Object.keys(KINDS);
  for (const [of, cat] of names.entries()) {
    for (let number = 0; number < Math.max(1, Math.round(OF_A_KIND * scale)); number++) {
      const chance = chanceFrom((seed * names.length + of) * 1_000 + number);
      const id = `${cat}/${String(number).padStart(3, '0')}`;
      const file = `${id.replace('/', '-')}.png`;
      const texts = await drawPage(page, cat, chance);
      await page.screenshot({ path: join(folder, file), optimizeForSpeed: true });
      truth.push({ id, cat, file, texts });
    }
  }
  await page.close();
  writeFileSync(join(folder, 'truth.json'), JSON.stringify(truth));
  return folder;
}

/** Draws until every code lies wholly in the window, or in none of it where that is the kind. */
async function drawPage(page, cat, chance) {
  for (let left = TRIES; left > 0; left--) {
    const spec = KINDS[cat](chance);
    const [width, height] = spec.window ?? chance.pick(WINDOWS);
    await page.setViewport({
      width,
      height,
      deviceScaleFactor: spec.ratio ?? chance.pick([1, 1, 1, 1.25, 2]),
    });
    await page.setContent(pageOf(chance, spec));
    const whole = await page.evaluate(showCodes);
    if (spec.edge) return [];
    if (whole) return spec.codes.map(({ text }) => text);
  }
  throw new Error(`no page of kind ${cat} fits its window`);
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLab, startChromium } from '../../bench/qr/lab.mjs';
import { codesOf, judge, readTruth } from '../../bench/qr/truth.mjs';
import type { Answer } from '../../bench/qr/worker';
import { drawPages } from '../../qr-pages/draw.mjs';
import { KINDS } from '../../qr-pages/kinds.mjs';

const SEED = 1;
const ONE_OF_EACH = 1 / 8;
const LIMIT_MS = 30_000;
/** Kinds that have to be read whatever the seed. How much is read of the others, `npm run bench -- qr` says. */
const SURE = ['plain', 'cells', 'zoom', 'jpeg', 'rotated'];

interface Entry {
  cat: string;
  file: string;
  texts: string[];
}

const folder = mkdtempSync(join(tmpdir(), 'engang-qr-pages-'));
let browser: Awaited<ReturnType<typeof startChromium>>;

beforeAll(async () => {
  browser = await startChromium();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const draw = async (name: string, seed: number): Promise<Entry[]> =>
  readTruth(await drawPages({ browser, seed, folder: join(folder, name), scale: ONE_OF_EACH })) ?? [];

describe('pages with codes, drawn by Chromium', () => {
  it('are read without a text that is not there', async () => {
    const entries = await draw('read', SEED);
    const lab = await openLab(browser, 'worker.ts', (at: string) => entries[Number(at)]?.file);
    for (const [at, entry] of entries.entries()) {
      const answer: Answer = await lab.ask({ url: `/file/${at}`, engines: ['own'], runs: 1 }, LIMIT_MS);
      const { right, wrong } = judge(entry, answer.outcomes.own?.texts ?? []);
      const read = SURE.includes(entry.cat) ? right : codesOf(entry);
      expect({ cat: entry.cat, wrong, read }).toEqual({ cat: entry.cat, wrong: [], read: codesOf(entry) });
    }
    lab.close();
  });

  it('are one of each kind, and the same for the same seed', async () => {
    const texts = (entries: Entry[]) => entries.map((entry) => entry.texts);
    const first = await draw('first', SEED);
    expect(first.map(({ cat }) => cat)).toEqual(Object.keys(KINDS));
    expect(texts(await draw('again', SEED))).toEqual(texts(first));
    expect(texts(await draw('other', SEED + 1))).not.toEqual(texts(first));
    const without = first.filter((entry) => codesOf(entry) === 0).map(({ cat }) => cat);
    expect(without).toEqual(['offscreen', 'none']);
  });
});

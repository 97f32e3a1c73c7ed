import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { textsIn } from '../../journey/launch-in.mjs';
import { buildLong, longTexts } from '../../locales/pseudo-long.mjs';
import { CHROME_BUILD } from '../build';
import { unfit } from './fits';
import { goThrough } from './screens';

const MINUTE = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'engang-long-'));
afterAll(() => rmSync(folder, { recursive: true }));

it(
  'no screen scrolls sideways or cuts a text at 320 px, with texts two fifths longer than in English',
  async () => {
    const extension = buildLong(CHROME_BUILD, folder);
    const found: string[] = [];
    const names: string[] = [];
    await goThrough({ extension, language: 'en', texts: longTexts(textsIn('en')) }, async (screen, name) => {
      names.push(name);
      const lines: string[] = await screen.eval(unfit);
      found.push(...lines.map((line) => `${name}: ${line}`));
    });
    expect(names.length).toBeGreaterThan(60);
    expect(found).toEqual([]);
  },
  15 * MINUTE,
);

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { ROOT } from '../../prepare.mjs';
import { CHROME_BUILD } from '../build';
import { unfit } from './fits';
import { goThrough, type Shown } from './screens';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const MINUTE = 60_000;

type Findings = { id: string; nodes: { html: string }[] }[];

/** What axe-core finds on the screen as it stands, in light and dark. */
async function findings({ page }: Shown): Promise<string[]> {
  const all: string[] = [];
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const run = `axe.run(document, { runOnly: ${JSON.stringify(RULES)} })`;
    const { violations = [], passes = [] } = (await page.evaluate(run)) as Record<string, Findings>;
    expect(passes.length, 'rules that looked at something').toBeGreaterThan(10);
    const lines = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
    all.push(...lines.map((line) => `${scheme} ${line}`));
  }
  return all;
}

it.each(readdirSync(`${ROOT}public/_locales`))(
  'in %s, axe-core finds nothing on any screen in light and dark, the page says its language, and all fits 320 px',
  async (language) => {
    const found: string[] = [];
    const names: string[] = [];
    await goThrough({ extension: CHROME_BUILD, language }, async (screen, name) => {
      names.push(name);
      const said = await screen.eval(() => document.documentElement.lang);
      const lines = [...(await screen.eval(unfit)), ...(await findings(screen))];
      if (said !== language) lines.push(`says it is in ${said}`);
      found.push(...lines.map((line) => `${name}: ${line}`));
    });
    expect(names.length).toBeGreaterThan(60);
    expect(found).toEqual([]);
  },
  15 * MINUTE,
);

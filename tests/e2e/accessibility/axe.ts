import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Shown } from '../languages/screens';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fewer rules than that have found something to look at only where the page was not there. */
const LEAST_RULES = 10;

type Rules = { id: string; nodes: { html: string }[] }[];

/** What axe-core finds on a screen as it stands, a line for each. Contrast is its slowest rule, and no matter of language. */
export async function axe({ page }: Pick<Shown, 'page'>, contrast = true): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const rules = { 'color-contrast': { enabled: contrast } };
  const options = { runOnly: { type: 'tag', values: RULES }, rules, preload: false };
  const run = `axe.run(document, ${JSON.stringify(options)})`;
  const { violations = [], passes = [] } = (await page.evaluate(run)) as Record<string, Rules>;
  const lines = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
  return passes.length > LEAST_RULES ? lines : [...lines, `only ${passes.length} rules looked at something`];
}

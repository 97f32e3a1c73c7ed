import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createVault } from '../../journey/main-job.mjs';
import { type Engang, emptyFolder, type Page, startEngang, unlock } from './engang';
import { addAll, inListOrder, numbered, wholeList } from './typist';

/** How many more accounts are said to be added before each kill, and how many ms later it comes. */
const KILLS = [
  { shown: 1, later: 0 },
  { shown: 4, later: 3 },
  { shown: 9, later: 7 },
  { shown: 2, later: 11 },
  { shown: 14, later: 16 },
  { shown: 6, later: 23 },
];
const ACCOUNTS = numbered('North', 99);

it('keeps every account that was said to be added, through six kills in the middle of adding', async () => {
  const profile = await emptyFolder();
  const shown = new Set<string>();
  let engang = await startEngang({ profile });
  let page = await engang.openExtensionPage('options.html');
  await createVault(page);
  for (const { shown: count, later } of KILLS) {
    await reportTo(page, shown);
    const enough = shown.size + count;
    const left = ACCOUNTS.filter(({ name }) => !shown.has(name));
    page.eval(addAll, left).catch(() => {}); // the kill ends it
    while (shown.size < enough) await sleep(1);
    await sleep(later);
    await engang.kill9();

    [engang, page] = await startAgain(profile);
    const names = await wholeList(page);
    expect(names).toEqual(expect.arrayContaining([...shown]));
    // What was on its way may have arrived; nothing is missing before it, nothing is there twice.
    expect(names).toEqual(inListOrder(ACCOUNTS.slice(0, names.length)));
    expect(await page.text('body')).not.toContain('damaged');
    for (const name of names) shown.add(name);
  }
  await engang.close();
});

async function startAgain(profile: string): Promise<[Engang, Page]> {
  const engang = await startEngang({ profile });
  const page = await engang.openExtensionPage('options.html');
  await page.wait('button', 'Unlock'); // a killed browser leaves nothing unlocked
  await unlock(page);
  await page.wait('list', 'Accounts');
  return [engang, page];
}

/** Puts the name of every account into `shown` as soon as the page says that it was added. */
async function reportTo(page: Page, shown: Set<string>) {
  await page.page.exposeFunction('wasAdded', (name: string) => void shown.add(name));
  await page.eval(() => {
    const { wasAdded } = window as unknown as { wasAdded(name: string): void };
    new MutationObserver(() => {
      for (const status of document.querySelectorAll('[role=status]')) {
        const [, name] = /^(.*) was added\.$/.exec(status.textContent ?? '') ?? [];
        if (name) wasAdded(name);
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

import { afterAll, beforeAll, expect, it } from 'vitest';
import { createVault } from '../../journey/main-job.mjs';
import { readDisk } from './disk';
import { type Engang, lock, type Page, SLOW, startEngang, unlock } from './engang';
import { addAll, inListOrder, numbered } from './typist';

let engang: Engang;
beforeAll(async () => {
  engang = await startEngang();
});
afterAll(() => engang.close());

it('two windows add 100 accounts each at once: both list all 200', async () => {
  const one = await engang.openExtensionPage('options.html');
  await createVault(one);
  const two = await engang.opened(() =>
    one.eval(() => void open(location.href, '', 'popup,width=900,height=800')),
  );
  await two.wait('button', 'Add account');

  const [north, south] = [numbered('North', 100), numbered('South', 100)];
  await Promise.all([one.eval(addAll, north), two.eval(addAll, south)]);

  const all = inListOrder([...north, ...south]);
  for (const page of [one, two]) {
    await seeAll(page);
    expect(await page.names('listitem')).toEqual(all);
  }
  // Each of the 200 is a revision of its own, over the first one: no window wrote over the other.
  expect((await readDisk(one)).revisions.at(-1)?.number).toBe(201);

  await lock(one);
  await two.wait('button', 'Unlock');
  await unlock(two);
  await seeAll(two);
  expect(await two.names('listitem')).toEqual(all);
});

/** The list shows the first hundred until more are asked for. */
async function seeAll(page: Page) {
  await page.click('button', 'Show 100 more');
  await page.page.waitForFunction(() => document.querySelectorAll('li.account').length === 200, {
    timeout: SLOW,
  });
}

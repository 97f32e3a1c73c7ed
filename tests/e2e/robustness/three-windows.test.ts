import { afterAll, beforeAll, expect, it } from 'vitest';
import { createVault } from '../../journey/main-job.mjs';
import { readDisk } from './disk';
import { addAccount, type Engang, lock, type Page, startEngang, unlock } from './engang';

const EDITS = process.env.ENGANG_PROOF === '1' ? 500 : 20;
/** A call into a page ends after three minutes. */
const AT_ONCE = 20;
const WINDOWS = ['north', 'south', 'west'];
const LINK = 'otpauth://totp/Northwind:anna?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

let engang: Engang;
beforeAll(async () => {
  engang = await startEngang();
});
afterAll(() => engang.close());

/** Runs in a page of ours: adds one site after the other to the account, through the form, as fast as it takes them. */
async function addSites({ row, sites }: { row: string; sites: string[] }): Promise<void> {
  const until = <T>(look: () => T | null | undefined) =>
    new Promise<T>((resolve, reject) => {
      const started = Date.now();
      const timer = setInterval(() => {
        const seen = look();
        if (!seen && Date.now() - started < 60_000) return;
        clearInterval(timer);
        if (seen) resolve(seen);
        else reject(new Error(`the form is stuck: ${document.body.textContent}`));
      }, 1);
    });
  const button = (name: string) =>
    [...document.querySelectorAll('button')].find((each) => each.textContent === name && !each.disabled);
  const box = (name: string) =>
    [...document.querySelectorAll('label')].find((each) => each.textContent === name)
      ?.control as HTMLInputElement | null;
  const account = () => document.querySelector(`li.account[aria-label="${row}"]`);
  for (const site of sites) {
    const edit = () => account()?.querySelector<HTMLButtonElement>('button[aria-label=Edit]');
    (await until(edit)).click();
    const field = await until(() => box('Site to add'));
    field.value = site;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    // The button reads what the box holds once it is drawn anew.
    await new Promise((resolve) => setTimeout(resolve, 5));
    (await until(() => button('Save'))).click();
    await until(account);
  }
}

it(`three windows edit one account ${EDITS} times each at once: no edit is lost`, async () => {
  const first = await engang.openExtensionPage('options.html');
  await createVault(first);
  const name = 'Northwind, anna';
  await addAccount(first, LINK, name);
  const another = () =>
    engang.opened(() => first.eval(() => void open(location.href, '', 'popup,width=900,height=800')));
  const pages: Page[] = [first, await another(), await another()];
  for (const page of pages) await page.wait('listitem', name);
  const before = (await readDisk(first)).revisions.at(-1)?.number ?? 0;

  const sitesOf = (mark: string) => Array.from({ length: EDITS }, (_, at) => `${mark}-${at}.example`);
  const edit = async (page: Page, sites: string[]) => {
    for (let at = 0; at < EDITS; at += AT_ONCE)
      await page.eval(addSites, { row: name, sites: sites.slice(at, at + AT_ONCE) });
  };
  await Promise.all(pages.map((page, at) => edit(page, sitesOf(WINDOWS[at] ?? ''))));

  const expected = WINDOWS.flatMap(sitesOf);
  for (const page of pages) expect((await sitesIn(page)).sort()).toEqual([...expected].sort());
  expect((await readDisk(first)).revisions.at(-1)?.number).toBe(before + 3 * EDITS);

  await lock(first);
  await unlock(first);
  await first.wait('listitem', name);
  expect((await sitesIn(first)).sort()).toEqual([...expected].sort());
}, 3_600_000);

/** The sites in the form of the first account. */
async function sitesIn(page: Page): Promise<string[]> {
  await page.click('button', 'Edit');
  await page.wait('button', 'Save');
  const sites = await page.eval(() =>
    [...document.querySelectorAll('.edit-sites .sites li bdi:first-child')].map(
      (each) => each.textContent ?? '',
    ),
  );
  await page.click('button', 'Cancel');
  return sites;
}

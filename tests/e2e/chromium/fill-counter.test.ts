import { afterAll, beforeAll, expect, it } from 'vitest';
import { bareCode } from '../../journey/main-job.mjs';
import { startFillPages } from '../../practice/fill-pages.mjs';
import { addTyped, useEngang } from './session';

const engang = useEngang();
let pages: Awaited<ReturnType<typeof startFillPages>>;

async function over(path: string) {
  const tab = await engang.driver.newPage(pages.on('localhost', path));
  return { tab, popup: await engang.driver.openPopup(tab) };
}

type Screen = Awaited<ReturnType<typeof over>>['tab'];
const held = (tab: Screen) => tab.eval(() => document.querySelector('input')?.value);

const shown = (screen: Screen) =>
  screen.eval(() => document.querySelector<HTMLElement>('[data-code]')?.dataset.code);

/** Waits until the list shows this code, or another one than this. */
const shows = (screen: Screen, code: string) => expect.poll(() => shown(screen)).toBe(code);
const showsOther = (screen: Screen, code: string) => expect.poll(() => shown(screen)).not.toBe(code);

beforeAll(async () => {
  pages = await startFillPages();
  await addTyped(engang.page, 'otpauth://hotp/Works:anna?secret=JBSWY3DPEHPK3PXP&issuer=Works&counter=5');
  await engang.driver.browser
    .defaultBrowserContext()
    .overridePermissions(`chrome-extension://${engang.driver.extensionId}`, [
      'clipboard-read',
      'clipboard-write',
    ] as never);
});
afterAll(() => pages.close());

it('moves once for a fill, and is put back', async () => {
  const { tab, popup } = await over('code');
  const code = await bareCode(popup);
  await popup.click('button', 'Fill code');
  await popup.click('button', `Fill on localhost:${pages.port}`);
  await popup.see('Code filled on');
  expect(await held(tab)).toBe(code);
  await showsOther(popup, code);
  await popup.click('button', 'Undo');
  await popup.see('The counter of Works, anna is where it was before');
  await shows(popup, code);
  await tab.close();
});

it('does not move while something is asked', async () => {
  const { tab, popup } = await over('unsure');
  const code = await bareCode(popup);
  await popup.click('button', 'Fill code');
  await popup.see('Engang is not sure');
  await popup.press('Escape');
  await popup.page.waitForFunction(() => !document.querySelector('.notice[tabindex]'));
  expect(await bareCode(popup)).toBe(code);
  await tab.close();
});

it('moves once where the page refuses the code: the same one is copied', async () => {
  const { tab, popup } = await over('refuses');
  const code = await bareCode(popup);
  await popup.click('button', 'Fill code');
  await popup.see('The page did not take the code. It was copied');
  expect(await held(tab)).toBe('');
  expect(await popup.eval(() => navigator.clipboard.readText())).toBe(code);
  await showsOther(popup, code);
  await popup.click('button', 'Undo');
  await shows(popup, code);
  await tab.close();
});

it('is put back after a copy and after “Next code”', async () => {
  const { page } = engang;
  await page.page.bringToFront();
  const code = await bareCode(page);
  for (const [button, said] of [
    ['Copy code', 'Code of Works, anna copied'],
    ['Next code', 'Works, anna has moved on to its next code'],
  ] as const) {
    await page.click('button', button);
    await page.see(said);
    await showsOther(page, code);
    await page.click('button', 'Undo');
    await shows(page, code);
  }
});

it('stays where another window moved it on', async () => {
  const { page } = engang;
  const { tab, popup } = await over('nothing');
  const before = await bareCode(popup);
  await popup.click('button', 'Next code');
  await popup.see('has moved on');
  await showsOther(popup, before);
  const moved = await bareCode(popup);
  await shows(page, moved);
  // The page is behind the popup's tab, where no mouse comes.
  await page.eval(() => document.querySelector<HTMLElement>('[aria-label="Next code"]')?.click());
  await showsOther(page, moved);
  const latest = (await shown(page)) ?? '';
  await shows(popup, latest);
  await popup.click('button', 'Undo');
  await popup.see('was moved in another window meanwhile, so it stays as it is');
  expect(await shown(page)).toBe(latest);
  await tab.close();
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { FillReport } from '../../../lib/page/type-code';
import type { Screen } from '../../drivers/screen';
import { typingExtension } from '../../widgets/extension.mjs';
import { startWidgets } from '../../widgets/server.mjs';
import { HAVING_OLD, REFUSING, TAKING } from './widget-pages';

interface Driver {
  newPage(url: string): Promise<Screen>;
  openExtensionPage(path: string): Promise<Screen>;
  openPopup(screen: Screen): Promise<Screen>;
  close(): Promise<void>;
}

/** Under a popup the page has no focus; pages that refuse for another reason, or have an old code, are filled once. */
const WAYS = [
  { way: 'the page in front', digits: 6, focused: true, old: HAVING_OLD, refusing: Object.keys(REFUSING) },
  { way: 'a popup open over it', digits: 8, focused: false, old: [], refusing: ['takes-the-focus'] },
];

/** Every page of the set, filled in a real browser: what the fill reports is what the page itself has. */
export function testWidgets(
  family: 'chromium' | 'firefox',
  launch: (options: { extension: string }) => Promise<Driver>,
): void {
  let site: Awaited<ReturnType<typeof startWidgets>>;
  let extension: Awaited<ReturnType<typeof typingExtension>>;
  let driver: Driver;

  beforeAll(async () => {
    [site, extension] = await Promise.all([startWidgets(), typingExtension(family)]);
    driver = await launch({ extension: extension.folder });
  });
  afterAll(async () => {
    await driver.close();
    await extension.remove();
    await site.close();
  });

  describe.each(WAYS)('with $way, a code of $digits digits', ({ digits, focused, ...pages }) => {
    const code = '04215963'.slice(0, digits);
    let tab: Screen;
    let control: Screen;

    beforeAll(async () => {
      if (focused) control = await driver.openExtensionPage('control.html');
      tab = await driver.newPage(`${site.url}done`);
      if (!focused) control = await driver.openPopup(tab);
    });
    afterAll(async () => {
      await control.close();
      await tab.close();
    });

    async function reportOf(page: string, { findsAgain = true, old = '' } = {}) {
      await tab.goto(`${site.url}${page}?digits=${digits}&old=${old}`);
      if (old) await expect.poll(async () => (await tab.eval(stateOf)).state).toBe(old);
      return control.eval(typeInto, site.url, code, findsAgain);
    }

    async function fill(...asked: Parameters<typeof reportOf>) {
      return { report: await reportOf(...asked), ...(await tab.eval(stateOf)) };
    }

    it.each(TAKING)('fills %s', async (page) => {
      expect(await fill(page)).toEqual({
        report: { filled: true, held: digits, given: true },
        state: code,
        sent: 0,
        path: `/${page}`,
        focused,
      });
    });

    it.each(pages.old)('puts it in the place of an old code: %s', async (page) => {
      const { report, state } = await fill(page, { old: '73731850'.slice(0, digits) });
      expect({ report, state }).toEqual({ report: { filled: true, held: digits, given: true }, state: code });
    });

    it.each(pages.refusing)('says that it is refused: %s', async (page) => {
      const { held = 0, state = '', sent = 0, given = sent > 0 } = REFUSING[page] ?? {};
      expect(await fill(`refusing/${page}`)).toEqual({
        report: { filled: false, held, given },
        state,
        sent,
        path: `/refusing/${page}`,
        focused,
      });
    });

    it('says that it has filled a page that logs in by itself', async () => {
      expect(await reportOf('one-field/submits-itself')).toEqual({ filled: true, held: digits, given: true });
      await expect.poll(async () => new URL(await tab.url()).pathname).toBe('/done');
    });

    it('stops where the boxes are replaced and it cannot find them again', async () => {
      const { report, state } = await fill('boxes/redraws', { findsAgain: false });
      expect({ report, state }).toEqual({ report: { filled: false, held: 0, given: false }, state: '0' });
    });
  });
}

/** Run in the extension's page: types the code in the tab that is on the site. */
async function typeInto(site: string, code: string, findsAgain: boolean): Promise<FillReport | undefined> {
  const api = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
  const { tabs, scripting } = api.browser ?? api.chrome;
  const tab = (await tabs.query({})).find(({ url }) => url?.startsWith(site));
  const target = { tabId: tab?.id ?? -1 };
  await scripting.executeScript({ target, files: ['type.js'] });
  const func = (...asked: Parameters<InPage['typeIntoBoxes']>) =>
    (globalThis as unknown as InPage).typeIntoBoxes(...asked);
  const [frame] = await scripting.executeScript({ target, func, args: [code, findsAgain] });
  return frame?.result as FillReport | undefined;
}

type ExtensionApi = Pick<Browser, 'tabs' | 'scripting'>;

interface InPage {
  typeIntoBoxes(code: string, findsAgain: boolean): Promise<FillReport>;
}

/** Run in the page: what it has itself. */
function stateOf() {
  return {
    state: document.querySelector('#state')?.textContent ?? '',
    sent: Number(document.querySelector<HTMLElement>('#app')?.dataset.sent ?? 0),
    path: location.pathname,
    focused: document.hasFocus(),
  };
}

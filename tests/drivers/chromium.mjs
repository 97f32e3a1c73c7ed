import puppeteer from 'puppeteer-core';
import { chromiumScreen } from './chromium-screen.mjs';
import { installBrowser } from './find-browser.mjs';

const PATIENCE_MS = 20_000;

/**
 * Starts Chromium with the unpacked extension in `extension`. A `profile` folder is kept, so a second start finds
 * what the first left; without one the profile is gone after `close`. Files the extension saves land in `downloads`.
 * `atStart` loads the extension as the browser starts, which keeps the permissions that the user gave it before.
 *
 * @param {{extension: string, atStart?: boolean, profile?: string, downloads?: string, headless?: boolean, args?: string[],
 *   env?: Record<string, string>}} options
 */
export async function launchChromium({
  extension,
  atStart = false,
  profile,
  downloads,
  headless = true,
  args = [],
  env = {},
}) {
  const browser = await puppeteer.launch({
    executablePath: installBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    // The window's own size: an emulated one would not be what captureVisibleTab sees.
    defaultViewport: null,
    args: [
      '--window-size=1280,900',
      '--no-first-run',
      ...(isRoot() ? ['--no-sandbox'] : []),
      ...(atStart ? [`--load-extension=${extension}`] : []),
      ...args,
    ],
    env: { ...process.env, LANGUAGE: 'en', ...env },
    ...(profile && { userDataDir: profile }),
    ...(downloads && { downloadBehavior: { policy: 'allow', downloadPath: downloads } }),
  });
  const extensionId = atStart ? await idAtStart(browser) : await browser.installExtension(extension);
  const origin = `chrome-extension://${extensionId}/`;
  const session = await browser.target().createCDPSession();
  const ours = (target, type) => target.type() === type && target.url().startsWith(origin);
  const isWorker = (target) => ours(target, 'service_worker');
  await browser.waitForTarget(isWorker, { timeout: PATIENCE_MS });

  /** A running worker of the extension; a stopped one is not started by asking for it. */
  async function worker() {
    const target = await browser.waitForTarget(isWorker, { timeout: PATIENCE_MS });
    return target.worker();
  }

  /** Calls the listeners of `chrome.<event>` in the worker, with the active tab as the last argument. */
  async function dispatch(event, ...eventArgs) {
    return (await worker()).evaluate(
      async (path, values) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        path
          .split('.')
          .reduce((object, key) => object[key], chrome)
          .dispatch(...values, tab);
      },
      event,
      eventArgs,
    );
  }

  return {
    browser,
    extensionId,
    worker,

    /** A new tab in front. */
    async newPage(url = 'about:blank') {
      const page = await browser.newPage();
      await page.goto(url);
      return chromiumScreen(page);
    },

    /** A page of the extension in a tab, such as `options.html`. */
    async openExtensionPage(path) {
      return this.newPage(origin + path);
    },

    /** Clicks the toolbar button while `screen` is in front: the real popup, which grants `activeTab`. */
    async openPopup(screen) {
      await screen.page.bringToFront();
      const before = new Set(browser.targets());
      await session.send('Extensions.triggerAction', { id: extensionId, targetId: await tabId(screen.page) });
      const isPopup = (target) => ours(target, 'page') && !before.has(target);
      const target = await browser.waitForTarget(isPopup, { timeout: PATIENCE_MS });
      return chromiumScreen(await target.asPage());
    },

    /** The tab or window that `act` opens. */
    async opened(act) {
      const before = new Set(browser.targets());
      // A click that closes its own popup may never be answered.
      act().catch(() => {});
      const isNew = (target) => target.type() === 'page' && !before.has(target);
      return chromiumScreen(await (await browser.waitForTarget(isNew, { timeout: PATIENCE_MS })).asPage());
    },

    /** As if the shortcut of this command was pressed, but without the grant a real key press gives. */
    command: (name) => dispatch('commands.onCommand', name),

    /** As if this entry of the context menu was chosen, but without the grant a real click gives. */
    contextMenu: (menuItemId) =>
      dispatch('contextMenus.onClicked', { menuItemId, editable: true, frameId: 0, pageUrl: '' }),

    /** Stops the worker as the browser does when it is idle. The next event starts it again. */
    async killWorker() {
      const target = browser.targets().find(isWorker);
      await (await target?.worker())?.close();
    },

    close: () => browser.close(),

    /** Ends the browser with all its processes at once, as a power cut would. */
    async kill9() {
      const gone = new Promise((done) => browser.once('disconnected', done));
      process.kill(-browser.process().pid, 'SIGKILL');
      await gone;
    },
  };
}

async function idAtStart(browser) {
  const isWorker = (target) => /^chrome-extension:.*\/background\.js$/.test(target.url());
  return new URL((await browser.waitForTarget(isWorker, { timeout: PATIENCE_MS })).url()).host;
}

function isRoot() {
  return process.getuid?.() === 0;
}

/** The action is triggered on a tab target, which puppeteer keeps as the parent of the page's own session. */
async function tabId(page) {
  const { targetInfo } = await page._client().parentSession().send('Target.getTargetInfo');
  return targetInfo.targetId;
}

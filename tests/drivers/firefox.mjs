import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBrowser } from './find-browser.mjs';
import { userJs } from './firefox-prefs.mjs';
import { firefoxScreen } from './firefox-screen.mjs';
import { inWindow } from './firefox-window.mjs';
import { connectMarionette } from './marionette.mjs';
import { startGroup } from './process-group.mjs';

const PORT_FILE = 'MarionetteActivePort';

/**
 * Starts Firefox with the unpacked add-on in `extension`. A `profile` folder is kept, and with it what the add-on
 * stored; without one the profile is gone after `close`. Files the add-on saves land in `downloads`.
 *
 * @param {{extension: string, profile?: string, downloads?: string, headless?: boolean,
 *   prefs?: Record<string, string | number | boolean>, env?: Record<string, string>}} options
 */
export async function launchFirefox({
  extension,
  profile,
  downloads,
  headless = true,
  prefs = {},
  env = {},
}) {
  const folder = profile ?? (await mkdtemp(join(tmpdir(), 'engang-firefox-')));
  const addonId = await addonIdOf(extension);
  await rm(join(folder, PORT_FILE), { force: true });
  await writeFile(join(folder, 'user.js'), userJs(addonId, downloads, prefs));
  const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', folder];
  const command = installBrowser('firefox');
  const { ended, kill } = startGroup(command, headless ? ['--headless', ...args] : args, {
    stdio: 'ignore',
    env: { ...process.env, ...env },
  });
  const marionette = await connectMarionette(() => portIn(folder));
  const install = (path) => marionette.send('Addon:Install', { path, temporary: true });
  await install(extension);

  const popup = { popup: addonId };
  const inBrowser = (command, ...more) => marionette.run(inWindow, command, popup, ...more);
  const button = await inBrowser('showButton');
  const origin = await inBrowser('origin');
  const forget = async () =>
    void (profile ?? (await rm(folder, { recursive: true, force: true, maxRetries: 5 })));

  return {
    addonId,
    marionette,
    /** Where its files are. */
    origin,

    /** Another add-on beside it. */
    install,
    uninstall: (id) => marionette.send('Addon:Uninstall', { id }),
    originOf: (id) => marionette.run(inWindow, 'origin', { popup: id }),

    /** A new tab in front. */
    async newPage(url = 'about:blank') {
      return firefoxScreen(marionette, await inBrowser('openTab', url));
    },

    /** A page of the add-on in a tab, such as `options.html`. */
    async openExtensionPage(path) {
      return this.newPage(origin + path);
    },

    /** Clicks the toolbar button while `screen` is in front: the real popup, which grants `activeTab`. */
    async openPopup(screen) {
      await marionette.run(inWindow, 'select', screen.place);
      const element = await marionette.send('WebDriver:FindElement', {
        using: 'css selector',
        value: button,
      });
      await marionette.send('WebDriver:ElementClick', { id: Object.values(element.value)[0] });
      await inBrowser('popupShown');
      return firefoxScreen(marionette, popup);
    },

    /** The tab that `act` opens. */
    async opened(act) {
      const before = await inBrowser('tabCount');
      await act();
      return firefoxScreen(marionette, await inBrowser('newTab', before));
    },

    /** Presses keys together in the window, such as `['Alt', 'Shift', 'k']`. */
    shortcut: (keys) => marionette.press(keys),

    /** Right-clicks an element of the page and chooses from the menu; a real choice, which grants `activeTab`. */
    async contextMenu(screen, selector, label) {
      await marionette.run(inWindow, 'select', screen.place);
      const { left, top } = await marionette.run(inWindow, 'offset', screen.place);
      const [x, y] = await screen.eval((query) => {
        const box = document.querySelector(query).getBoundingClientRect();
        return [box.left + box.width / 2, box.top + box.height / 2];
      }, selector);
      await marionette.clickAt(left + x, top + y, 2);
      await inBrowser('chooseFromMenu', label);
    },

    /** Answers the question for an optional permission. */
    answerPermission: (allow) => inBrowser('answerPermission', allow),

    /** Stops the background page as Firefox does when it is idle. The next event starts it again. */
    killBackground: () => inBrowser('killBackground'),

    async close() {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] });
      await ended;
      await forget();
    },

    /** Ends the browser with all its processes at once, as a power cut would. */
    async kill9() {
      await kill();
      await forget();
    },
  };
}

async function addonIdOf(extension) {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** The port Firefox chose, once it has written it down. */
async function portIn(folder) {
  const text = await readFile(join(folder, PORT_FILE), 'utf8').catch(() => '');
  return Number(text) || null;
}

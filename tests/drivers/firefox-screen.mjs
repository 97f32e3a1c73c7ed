import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { inContent } from './firefox-content.mjs';
import { inWindow } from './firefox-window.mjs';
import { patternOf } from './pattern.mjs';

const PATIENCE_MS = 10_000;
const RETRY_MS = 100;

/**
 * One of Firefox's pages as a Screen; `place` as in `inWindow`.
 *
 * @returns {import('./screen').Screen & {place: object}}
 */
export function firefoxScreen(marionette, place) {
  const inBrowser = (command, ...args) => marionette.run(inWindow, command, place, ...args);
  const ask = (command, ...args) => inBrowser('ask', String(inContent), command, args);

  /** Asks until the answer is neither null nor false. */
  async function until(what, timeout, command, ...args) {
    for (const deadline = Date.now() + timeout; ; await sleep(RETRY_MS)) {
      const answer = await ask(command, ...args);
      if (answer !== null && answer !== false) return answer;
      if (Date.now() > deadline) throw new Error(`waited ${timeout} ms for ${what}`);
    }
  }

  return {
    place,
    url: () => inBrowser('url'),
    goto: async (url) => void (await inBrowser('load', url)),
    wait: async (role, name, timeout = PATIENCE_MS) =>
      void (await until(`${role} "${name}"`, timeout, 'has', role, name)),
    has: async (role, name) => (await ask('has', role, name)) === true,
    names: (role) => ask('names', role),
    click: async (role, name) => void (await until(`${role} "${name}"`, PATIENCE_MS, 'click', role, name)),
    clickOn: async (selector) => void (await until(selector, PATIENCE_MS, 'clickOn', selector)),
    fill: async (name, text) => void (await until(`box "${name}"`, PATIENCE_MS, 'fill', name, text)),
    async press(key) {
      await inBrowser('focus');
      await marionette.press([key]);
    },
    text: (selector) => until(selector, PATIENCE_MS, 'text', selector),
    see: (expected, timeout = PATIENCE_MS) => until(expected, timeout, 'see', patternOf(expected)),
    upload: async (selector, path) => void (await until(selector, PATIENCE_MS, 'upload', selector, path)),
    eval: (run, ...args) => ask('evaluate', String(run), args),
    shot: async (path) => writeFile(path, Buffer.from(await inBrowser('shot'), 'base64')),
    close: async () => void (await inBrowser('close')),
  };
}

import { patternOf } from './pattern.mjs';

const PATIENCE_MS = 10_000;
const BOXES = ['textbox', 'searchbox', 'spinbutton', 'combobox'];

/**
 * A puppeteer page as a Screen; `page` is there for what a Screen does not do.
 *
 * @param {import('puppeteer-core').Page} page
 * @returns {import('./screen').Screen & {page: import('puppeteer-core').Page}}
 */
export function chromiumScreen(page) {
  page.setDefaultTimeout(PATIENCE_MS);

  return {
    page,
    url: async () => page.url(),
    goto: async (url) => void (await page.goto(url)),
    wait: async (role, name, timeout = PATIENCE_MS) =>
      void (await named(`${role} "${name}"`, page.waitForSelector(aria(role, name), { timeout }))),
    has: async (role, name) => (await page.$(aria(role, name))) !== null,
    names: async (role) => namesOf(await page.accessibility.snapshot({ interestingOnly: false }), role),
    click: (role, name) => named(`${role} "${name}"`, page.locator(aria(role, name)).click()),
    clickOn: (selector) => named(selector, page.locator(selector).click()),
    fill(name, text) {
      const boxes = BOXES.map((role) => aria(role, name)).join(', ');
      return named(`box "${name}"`, page.locator(boxes).fill(text));
    },
    press: (key) => page.keyboard.press(key),
    async text(selector) {
      const element = await named(selector, page.waitForSelector(selector));
      return element.evaluate((found) => found.textContent.trim());
    },
    async see(expected, timeout = PATIENCE_MS) {
      const seen = page.waitForFunction(visibleTextMatching, { timeout }, patternOf(expected));
      return (await named(`text ${expected}`, seen)).jsonValue();
    },
    async upload(selector, ...paths) {
      const input = await named(selector, page.waitForSelector(selector));
      await input.uploadFile(...paths);
    },
    eval: (run, ...args) => page.evaluate(run, ...args),
    shot: async (path) => void (await page.screenshot({ path })),
    close: () => page.close(),
  };
}

/** Says in the error what was waited for. */
function named(what, waiting) {
  return waiting.catch((cause) => {
    throw new Error(`${what}: ${cause.message}`, { cause });
  });
}

function visibleTextMatching(pattern) {
  // innerText, not textContent: only what is rendered counts.
  const text = document.body?.innerText ?? '';
  return new RegExp(pattern).test(text) && text;
}

const quoted = (text) => (text.includes('"') ? `'${text}'` : `"${text}"`);

const aria = (role, name) => `::-p-aria([name=${quoted(name)}][role="${role}"])`;

function namesOf(node, role) {
  const own = node.role === role ? [node.name] : [];
  return [...own, ...(node.children ?? []).flatMap((child) => namesOf(child, role))];
}

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
  const locate = (role, name) => page.locator(aria(role, name));

  return {
    page,
    url: async () => page.url(),
    goto: async (url) => void (await page.goto(url)),
    wait: async (role, name, timeout = PATIENCE_MS) =>
      void (await page.waitForSelector(aria(role, name), { timeout })),
    has: async (role, name) => (await page.$(aria(role, name))) !== null,
    names: async (role) => namesOf(await page.accessibility.snapshot({ interestingOnly: false }), role),
    click: (role, name) => locate(role, name).click(),
    clickOn: (selector) => page.locator(selector).click(),
    fill: (name, text) => page.locator(BOXES.map((role) => aria(role, name)).join(', ')).fill(text),
    press: (key) => page.keyboard.press(key),
    text: (selector) =>
      page
        .locator(selector)
        .map((element) => element.textContent.trim())
        .wait(),
    async see(expected, timeout = PATIENCE_MS) {
      const found = await page.waitForFunction(visibleTextMatching, { timeout }, patternOf(expected));
      return found.jsonValue();
    },
    async upload(selector, path) {
      const input = await page.waitForSelector(selector);
      await input.uploadFile(path);
    },
    eval: (run, ...args) => page.evaluate(run, ...args),
    shot: async (path) => void (await page.screenshot({ path })),
    close: () => page.close(),
  };
}

/** The source of a regular expression for what is expected, as it has to survive JSON. */
export function patternOf(expected) {
  return typeof expected === 'string' ? expected.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : expected.source;
}

function visibleTextMatching(pattern) {
  // biome-ignore lint/performance/useDomNodeTextContent: only what is rendered counts
  const text = document.body?.innerText ?? '';
  return new RegExp(pattern).test(text) && text;
}

const quoted = (text) => (text.includes('"') ? `'${text}'` : `"${text}"`);

const aria = (role, name) => `::-p-aria([name=${quoted(name)}][role="${role}"])`;

function namesOf(node, role) {
  const own = node.role === role ? [node.name] : [];
  return [...own, ...(node.children ?? []).flatMap((child) => namesOf(child, role))];
}

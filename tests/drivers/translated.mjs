/**
 * Screens whose steps are written in English, in another language: what is named is looked up in the English texts of
 * public/_locales and clicked, filled or seen as it is called there. What is no text of ours stays as it is.
 *
 * @typedef {Record<string, {message: string}>} Texts
 * @typedef {{names: (english: string) => string[], seen: (english: string | RegExp) => RegExp}} Translation
 */
import { patternOf } from './pattern.mjs';

const PATIENCE_MS = 10_000;
const BOXES = ['textbox', 'searchbox', 'spinbutton', 'combobox'];
const PLACEHOLDER = /\$[1-9]/g;

/**
 * @param {Texts} english
 * @param {Texts} texts
 * @returns {Translation}
 */
export function translation(english, texts) {
  const rows = Object.entries(english).map(([key, { message }]) => ({
    message,
    exact: new RegExp(`^${withHoles(message, '(.+)')}$`),
    order: message.match(PLACEHOLDER) ?? [],
    own: message.replace(PLACEHOLDER, '').length,
    said: texts[key]?.message ?? message,
  }));

  /** All that a whole text may be called: two texts that are the same in English may differ here. */
  function names(text) {
    const same = rows.filter(({ message }) => message === text);
    if (same.length > 0) return unique(same.map(({ said }) => said));
    const matching = rows.filter(({ order, own, exact }) => order.length > 0 && own > 1 && exact.test(text));
    const closest = Math.max(...matching.map(({ own }) => own));
    const filled = matching
      .filter(({ own }) => own === closest)
      .map(({ exact, order, said }) => {
        const [, ...values] = exact.exec(text) ?? [];
        const filling = (hole) => names(values[order.indexOf(hole)] ?? '')[0] ?? '';
        return said.replace(PLACEHOLDER, filling);
      });
    if (filled.length > 0) return unique(filled);
    const [first, ...rest] = text.split(': ');
    if (rest.length === 0) return [text];
    return names(first).flatMap((one) => names(rest.join(': ')).map((other) => `${one}: ${other}`));
  }

  /** The texts that have this in them, whatever stands in their placeholders. */
  function seen(expected) {
    if (expected instanceof RegExp) {
      const parts = expected.source.split('|');
      if (parts.some((part) => patternOf(part) !== part)) return expected;
      return new RegExp(parts.map((part) => seen(part).source).join('|'));
    }
    const around = rows.filter(({ message }) => message.includes(expected));
    const all = around.length > 0 ? around.map(({ said }) => said) : names(expected);
    return new RegExp(unique(all.map((said) => withHoles(said, '[\\s\\S]*?'))).join('|'));
  }

  return { names, seen };
}

/** A screen as in screen.ts, whose steps are named in English. */
export function translatedScreen(screen, { names, seen }) {
  /** The one of several names that is there. */
  async function name(roles, english) {
    const [first, ...others] = names(english);
    if (others.length === 0) return first;
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until; ) {
      for (const each of [first, ...others])
        for (const role of roles) if (await screen.has(role, each)) return each;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${english}: none of ${[first, ...others].join(', ')}`);
  }
  return {
    ...screen,
    wait: async (role, english, timeout) => screen.wait(role, await name([role], english), timeout),
    has: async (role, english) =>
      (await Promise.all(names(english).map((each) => screen.has(role, each)))).some(Boolean),
    click: async (role, english) => screen.click(role, await name([role], english)),
    fill: async (english, text) => screen.fill(await name(BOXES, english), text),
    see: (expected, timeout) => screen.see(seen(expected), timeout),
  };
}

/** A driver as of chromium.mjs, whose pages of Engang are translated; other pages are not. */
export function translatedDriver(driver, translated) {
  const screen = async (made) => translatedScreen(await made, translated);
  return {
    ...driver,
    openExtensionPage: (path) => screen(driver.openExtensionPage(path)),
    openPopup: (over) => screen(driver.openPopup(over)),
  };
}

const unique = (list) => [...new Set(list)];

function withHoles(message, hole) {
  return message.split(PLACEHOLDER).map(patternOf).join(hole);
}

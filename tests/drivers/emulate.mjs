/** What a person has told the computer about colours; `forced` is high contrast, on black as Windows has it. */
const COLOURS = {
  light: { 'prefers-color-scheme': 'light', 'forced-colors': 'none' },
  dark: { 'prefers-color-scheme': 'dark', 'forced-colors': 'none' },
  forced: { 'prefers-color-scheme': 'dark', 'forced-colors': 'active' },
};

/**
 * Shows a screen of Chromium in these colours. Puppeteer's own way knows no forced ones.
 *
 * @param {{page: import('puppeteer-core').Page}} screen
 * @param {keyof typeof COLOURS} colours
 */
export async function emulate({ page }, colours) {
  const features = Object.entries(COLOURS[colours]).map(([name, value]) => ({ name, value }));
  await page._client().send('Emulation.setEmulatedMedia', { features });
}

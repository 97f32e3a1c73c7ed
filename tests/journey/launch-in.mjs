import { readFileSync } from 'node:fs';
import { launchChromium } from '../drivers/chromium.mjs';
import { translatedDriver, translation } from '../drivers/translated.mjs';
import { ROOT } from '../prepare.mjs';

const CAMERA = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

/** @returns {Record<string, {message: string}>} */
export const textsIn = (language, folder = `${ROOT}public`) =>
  JSON.parse(readFileSync(`${folder}/_locales/${language}/messages.json`, 'utf8'));

/**
 * A browser in which Engang speaks `language`, as the user chose it on the first screen, and whose steps are named in
 * English all the same. `texts` are what it says then.
 *
 * @param {{extension: string, downloads: string, language: string, texts?: import('../drivers/translated.mjs').Texts}} options
 */
export async function launchIn({ extension, downloads, language, texts = textsIn(language) }) {
  const args = [...CAMERA, '--host-resolver-rules=MAP *.example 127.0.0.1'];
  const driver = await launchChromium({ extension, downloads, args });
  const translated = translatedDriver(driver, translation(textsIn('en'), texts));
  const first = await translated.openExtensionPage('popup.html');
  await first.page.waitForSelector('select option[lang]');
  await first.page.select('select', language);
  await first.page.waitForFunction((code) => document.documentElement.lang === code, {}, language);
  await first.see('Choose a master password');
  await first.close();
  return translated;
}

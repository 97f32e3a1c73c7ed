/** What a picture of a page costs, from asking for it to its pixels, by format and by who decodes it, in the real popup. */
import { join } from 'node:path';
import { build } from 'wxt';
import { launchChromium } from '../../drivers/chromium.mjs';
import { launchFirefox } from '../../drivers/firefox.mjs';
import { startPractice } from '../../practice/server.mjs';
import { optionsFor } from '../product.mjs';
import { median, row } from '../table.mjs';
import { fitWindow } from './window.mjs';

const FORMATS = [
  { name: 'PNG', format: 'png' },
  { name: 'JPEG 92', format: 'jpeg', quality: 92 },
  { name: 'JPEG 100', format: 'jpeg', quality: 100 },
];
const RATIOS = [1, 2];
const ROUNDS = 6;
const [WIDTH, HEIGHT] = [1920, 1080];
const STEPS = ['capture', 'data URL to file', 'pixels by a canvas', 'pixels by ImageDecoder'];

export async function formats(chromium, folder) {
  await build(optionsFor('firefox', folder));
  const firefox = join(folder, 'firefox-mv3');
  const site = await startPractice();
  const results = [];
  try {
    for (const ratio of RATIOS) {
      results.push(await measure('Chromium', await openChromium(chromium, ratio), site));
      results.push(await measure('Firefox', await openFirefox(firefox, ratio), site));
    }
  } finally {
    await site.close();
  }
  return {
    rows: results.flatMap(({ browser, size, figures }) =>
      FORMATS.flatMap(({ name }) => [
        row(`${browser}, ${size}, ${name}: file`, figures[name].bytes / 1000, 'kB'),
        ...STEPS.filter((step) => figures[name][step] !== null).map((step) =>
          row(`  ${step}`, figures[name][step], 'ms'),
        ),
      ]),
    ),
    json: results,
  };
}

async function openChromium(extension, ratio) {
  const driver = await launchChromium({ extension, args: [`--force-device-scale-factor=${ratio}`] });
  return { driver, resizeFor: (tab) => fitWindow(tab.page, WIDTH, HEIGHT) };
}

async function openFirefox(extension, ratio) {
  const driver = await launchFirefox({
    extension,
    prefs: { 'layout.css.devPixelsPerPx': String(ratio) },
    env: { MOZ_HEADLESS_WIDTH: String(WIDTH * ratio), MOZ_HEADLESS_HEIGHT: String(1.25 * HEIGHT * ratio) },
  });
  const resize = async (width, height) => {
    const { clientWidth, clientHeight } = gBrowser.selectedBrowser;
    window.resizeBy(width - clientWidth, height - clientHeight);
  };
  return { driver, resizeFor: () => driver.marionette.run(resize, WIDTH, HEIGHT) };
}

async function measure(browser, { driver, resizeFor }, site) {
  try {
    const tab = await driver.newPage(`${site.url}qr/both`);
    await resizeFor(tab);
    const popup = await driver.openPopup(tab);
    const { size, times } = await popup.eval(takePictures, FORMATS, ROUNDS);
    const figures = Object.fromEntries(
      FORMATS.map(({ name }) => {
        const own = times.filter((each) => each.name === name);
        const of = (step) => (own[0][step] === null ? null : median(own.map((each) => each[step])));
        return [name, { bytes: own[0].bytes, ...Object.fromEntries(STEPS.map((step) => [step, of(step)])) }];
      }),
    );
    return { browser, size, figures };
  } finally {
    await driver.close();
  }
}

/** In the popup. The first round is not counted. */
async function takePictures(formats, rounds) {
  const { tabs } = globalThis.browser ?? chrome;
  const times = [];
  let size = '';
  for (let round = -1; round < rounds; round++) {
    for (const { name, ...options } of formats) {
      // Chromium allows two captures a second.
      await new Promise((resolve) => setTimeout(resolve, 600));
      const begun = performance.now();
      const url = await tabs.captureVisibleTab(options);
      const captured = performance.now();
      const file = await (await fetch(url)).blob();
      const taken = performance.now();
      const bitmap = await createImageBitmap(file);
      const { width, height } = bitmap;
      const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
      context.drawImage(bitmap, 0, 0);
      context.getImageData(0, 0, width, height);
      const drawn = performance.now();
      let decoded = null;
      if (globalThis.ImageDecoder) {
        const decoder = new ImageDecoder({ data: await file.arrayBuffer(), type: file.type });
        const { image } = await decoder.decode();
        // Not every browser turns a picture into this format.
        const copied = image.copyTo(new Uint8Array(4 * width * height), { format: 'RGBA' });
        decoded = await copied.then(
          () => performance.now() - drawn,
          () => null,
        );
        image.close();
        decoder.close();
      }
      size = `${width}x${height}`;
      if (round < 0) continue;
      times.push({
        name,
        bytes: file.size,
        capture: captured - begun,
        'data URL to file': taken - captured,
        'pixels by a canvas': drawn - taken,
        'pixels by ImageDecoder': decoded,
      });
    }
  }
  return { size, times };
}

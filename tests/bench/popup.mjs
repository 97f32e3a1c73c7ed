/**
 * How long the popup takes to open on an unlocked vault until codes are seen, against a popup of one line in an
 * extension that does nothing, in turns.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../drivers/chromium.mjs';
import { fillVault } from './accounts.mjs';
import { pin } from './pin.mjs';
import { buildProduct, withStopwatch } from './product.mjs';
import { whenShown } from './stopwatch.mjs';
import { median, row } from './table.mjs';

const ACCOUNTS = 100;
const ROUNDS = 15;
const LIMIT = 2;

export default async function bench({ folder }) {
  const ours = await open(await buildProduct(folder), '[data-code]', join(folder, 'popup-ours'));
  const empty = await open(makeEmpty(join(folder, 'popup-empty')), 'p', join(folder, 'popup-empty-timed'));
  try {
    await fillVault(ours.driver, ACCOUNTS, folder);
    const times = { ours: [], empty: [] };
    for (let round = -2; round < ROUNDS; round++) {
      const pair = { ours: await openingOf(ours), empty: await openingOf(empty) };
      if (round < 0) continue; // the first ones compile what later ones find compiled
      times.ours.push(pair.ours);
      times.empty.push(pair.empty);
    }
    const [oursMs, emptyMs] = [median(times.ours), median(times.empty)];
    const ratio = oursMs / emptyMs;
    return {
      rows: [
        row(`popup to codes visible, ${ACCOUNTS} accounts`, oursMs, 'ms'),
        row('empty popup', emptyMs, 'ms'),
        row('ratio', ratio, 'times', LIMIT),
      ],
      json: { popupMs: oursMs, emptyPopupMs: emptyMs, popupRatio: ratio },
    };
  } finally {
    await Promise.all([ours.driver.close(), empty.driver.close()]);
  }
}

/** A browser with a copy of the extension whose popup knows when the first element of `selector` was painted. */
async function open(extension, selector, copy) {
  const driver = await launchChromium({
    extension: withStopwatch(extension, copy, { pages: { 'popup.html': whenShown(selector) } }),
  });
  await pin(driver);
  return { driver, tab: await driver.newPage() };
}

async function openingOf({ driver, tab }) {
  const clicked = performance.timeOrigin + performance.now();
  const popup = await driver.openPopup(tab);
  await popup.page.waitForFunction(() => globalThis.stopwatch?.shown);
  const shown = await popup.eval(() => globalThis.stopwatch.shown);
  await popup.close();
  await new Promise((resolve) => setTimeout(resolve, 300));
  return shown - clicked;
}

function makeEmpty(folder) {
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'worker.js' },
  };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'worker.js': '',
    'popup.html': '<!doctype html><html><head><title>Empty</title></head><body><p>Empty</p></body></html>',
  };
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/**
 * From the click on "Scan this page" in the real popup until what was found is in its page, on set-up pages of the
 * practice site that fill 1920x1080 pixels; then what a picture of a page costs in each format, in both browsers.
 */
import { join } from 'node:path';
import { launchChromium } from '../drivers/chromium.mjs';
import { MASTER_PASSWORD } from '../journey/main-job.mjs';
import { practicePages } from '../practice/practice-pages.mjs';
import { startPractice } from '../practice/server.mjs';
import { fillVault } from './accounts.mjs';
import { pin } from './pin.mjs';
import { buildProduct, withStopwatch } from './product.mjs';
import { formats } from './scan/formats.mjs';
import { PARTS, partsOf, timedPage, timedWorker } from './scan/parts.mjs';
import { fitWindow } from './scan/window.mjs';
import { median, p95, row } from './table.mjs';

const ACCOUNTS = 100;
const ROUNDS = 15;
const LIMIT = 250;
const LONGEST_TASK = 50;
/** Chromium allows two captures a second. */
const PAUSE = 1_000;

/** What says that the scan is over: in the screen of "Add account", and in the list. */
const ASKED = ['form.card > [role=status]', 'ul.found', '.note > [role=status] p']
  .map((each) => `.screen > ${each}`)
  .join(', ');
const UNASKED = 'main > .card';

export default async function bench({ folder }) {
  const extension = await buildProduct(folder);
  const results = await scans(extension, folder);
  const pictures = await formats(extension, folder);
  return {
    rows: [...results.flatMap(rowsOf), ...pictures.rows],
    json: {
      ...Object.fromEntries(results.map(({ key, name: _, ...figures }) => [key, figures])),
      formats: pictures.json,
    },
  };
}

async function scans(product, folder) {
  const extension = withStopwatch(product, join(folder, 'scan'), {
    pages: { 'popup.html': timedPage(UNASKED) },
    scripts: { 'qr-worker.js': timedWorker },
  });
  const site = await startPractice();
  const driver = await launchChromium({ extension });
  try {
    await fillVault(driver, ACCOUNTS, folder);
    await pin(driver);
    const setup = await practicePages(site.url).openSetup(driver);
    await fitWindow(setup.page, 1920, 1080);
    const many = await driver.newPage(`${site.url}qr/many`);
    const none = await driver.newPage(`${site.url}qr/none`);
    const strange = [
      await measure(driver, 'early', 'asked while it looks by itself', setup, asked),
      await measure(driver, 'unasked', 'by itself, from the opening of the popup', setup, byItself),
    ];
    await keepAccount(driver, setup);
    return [
      await measure(driver, 'plain', 'one code', setup, asked),
      await measure(driver, 'many', 'six codes', many, asked),
      await measure(driver, 'none', 'no code', none, asked),
      ...strange,
    ];
  } finally {
    await driver.close();
    await site.close();
  }
}

/** The popup looks by itself where no account fits the page: from here on, one does. */
async function keepAccount(driver, tab) {
  const popup = await driver.openPopup(tab);
  await popup.see('Found on');
  await popup.press('Enter');
  await popup.see('was added');
  await popup.close();
}

async function measure(driver, key, name, tab, look) {
  const times = [];
  for (let round = -2; round < ROUNDS; round++) {
    const popup = await driver.openPopup(tab);
    if (await popup.has('textbox', 'Master password')) {
      await popup.fill('Master password', MASTER_PASSWORD);
      await popup.press('Enter');
    }
    const time = await look(popup);
    await popup.close();
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (round >= 0) times.push(time); // the first ones compile what later ones find compiled
  }
  const of = (pick) => times.map(pick);
  return {
    key,
    name,
    median: median(of(({ total }) => total)),
    p95: p95(of(({ total }) => total)),
    longTasks: of(({ longTasks }) => longTasks).flat(),
    parts: Object.fromEntries(PARTS.map((part) => [part, median(of(({ parts }) => parts[part]))])),
  };
}

async function asked(popup) {
  await popup.wait('button', 'Scan this page');
  await popup.eval((selector) => stopwatch.fromClick(selector), ASKED);
  await popup.click('button', 'Scan this page');
  return partsOf(await popup.eval(() => stopwatch.done));
}

const byItself = async (popup) => partsOf(await popup.eval(() => stopwatch.done));

function rowsOf({ key, name, median, p95, longTasks, parts }) {
  const limit = key === 'plain' ? LIMIT : undefined;
  return [
    row(`scan of a page, ${name}: median`, median, 'ms', limit),
    row('  95 %', p95, 'ms'),
    ...PARTS.map((part) => row(`  of which ${part}`, parts[part], 'ms')),
    row(`  tasks over ${LONGEST_TASK} ms in the popup`, longTasks.length, '', 0),
  ];
}

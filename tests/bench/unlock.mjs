/** From the click on "Unlock" in the popup until codes are seen: the key derivation, and the rest, which is ours. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../drivers/chromium.mjs';
import { MASTER_PASSWORD } from '../journey/main-job.mjs';
import { ROOT } from '../prepare.mjs';
import { fillVault } from './accounts.mjs';
import { buildProduct, withStopwatch } from './product.mjs';
import { fromClick } from './stopwatch.mjs';
import { median, row } from './table.mjs';

const SIZES = [1, 100, 10_000];
const LIMITS = { 100: 100, 10000: 400 };
const ROUNDS = 7;

/** Put before the Worker's own script: tells how long it took from question to answer. */
const TIMED_WORKER = `{
  const channel = new BroadcastChannel('stopwatch');
  const answer = postMessage.bind(globalThis);
  let asked;
  addEventListener('message', () => { asked = performance.now(); });
  globalThis.postMessage = (...given) => { channel.postMessage(performance.now() - asked); answer(...given); };
}`;

export default async function bench({ folder }) {
  const extension = withStopwatch(await buildProduct(folder), join(folder, 'unlock'), {
    scripts: { 'argon2id-worker.js': TIMED_WORKER },
  });
  const vaults = [];
  try {
    for (const size of SIZES) {
      const driver = await launchChromium({ extension });
      const vault = { size, driver, times: [] };
      vaults.push(vault);
      await fillVault(driver, size, folder);
      vault.cost = await costOf(driver);
    }
    for (let round = -1; round < ROUNDS; round++) {
      for (const { driver, times, cost } of vaults) {
        const bare = await bareKdf(driver, cost);
        const unlocking = await unlockTimes(driver);
        if (round >= 0) times.push({ bare, ...unlocking, rest: unlocking.total - unlocking.kdf });
      }
    }
  } finally {
    await Promise.all(vaults.map(({ driver }) => driver.close()));
  }
  const results = vaults.map(({ size, times, cost }) => ({ size, cost, ...medians(times) }));
  return {
    rows: results.flatMap(rowsOf),
    json: Object.fromEntries(results.map(({ size, ...ms }) => [size, ms])),
  };
}

/** What the password of this vault costs, as its header says. */
async function costOf(driver) {
  const page = await driver.openExtensionPage('options.html');
  const cost = await page.eval(passwordCost);
  await page.close();
  return cost;
}

async function passwordCost() {
  const result = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await result(indexedDB.open('engang'));
  const { header } = await result(database.transaction('headers').objectStore('headers').get(1));
  database.close();
  const { memory, passes, lanes } = header.slots.find(({ type }) => type === 'password').kdf;
  return { memory, passes, lanes };
}

function rowsOf({ size, cost, total, kdf, bare, rest, kdfRatio }) {
  const accounts = `${size} ${size === 1 ? 'account' : 'accounts'}`;
  return [
    row(`unlock to codes visible, ${accounts}`, total, 'ms'),
    row(`  of which key derivation, ${cost.memory / 1024} MiB and ${cost.passes} passes`, kdf, 'ms'),
    row('  the same by hash-wasm alone', bare, 'ms'),
    row('  ratio of the two', kdfRatio, 'times', 1.15),
    row('  of which the rest', rest, 'ms', LIMITS[size]),
  ];
}

function medians(times) {
  const of = (pick) => median(times.map(pick));
  return {
    total: of(({ total }) => total),
    kdf: of(({ kdf }) => kdf),
    bare: of(({ bare }) => bare),
    kdfRatio: of(({ kdf, bare }) => kdf / bare),
    rest: of(({ rest }) => rest),
  };
}

async function unlockTimes(driver) {
  const tab = await driver.newPage();
  const popup = await driver.openPopup(tab);
  await popup.wait('button', 'Lock');
  await popup.click('button', 'Lock');
  await popup.close();

  const opened = await driver.openPopup(tab);
  await opened.fill('Master password', MASTER_PASSWORD);
  await opened.eval(() => {
    globalThis.kdf = new Promise((resolve) => {
      new BroadcastChannel('stopwatch').onmessage = ({ data }) => resolve(data);
    });
  });
  const total = await fromClick(opened, { shows: '[data-code]' }, () => opened.click('button', 'Unlock'));
  const kdf = await opened.eval(() => globalThis.kdf);
  await opened.close();
  await tab.close();
  return { total, kdf };
}

/** hash-wasm's Argon2id in a Worker of the same browser that does nothing else. */
async function bareKdf(driver, { memory, passes, lanes }) {
  const library = readFileSync(`${ROOT}node_modules/hash-wasm/dist/argon2.umd.min.js`, 'utf8');
  const options = {
    memorySize: memory,
    iterations: passes,
    parallelism: lanes,
    hashLength: 32,
    outputType: 'binary',
  };
  const script = `${library};
    addEventListener('message', async ({ data }) => {
      const asked = performance.now();
      await hashwasm.argon2id({ ...data, password: 'bench', salt: new Uint8Array(16) });
      postMessage(performance.now() - asked);
    });`;
  const page = await driver.newPage();
  const time = await page.eval(bareInWorker, script, options);
  await page.close();
  return time;
}

async function bareInWorker(script, options) {
  const worker = new Worker(URL.createObjectURL(new Blob([script])));
  const time = await new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(options);
  });
  worker.terminate();
  return time;
}

/** An automatic backup, from the question to the Worker until its answer: sealed, opened again and compared. */
import { runnerImport } from 'vite';
import { launchChromium } from '../drivers/chromium.mjs';
import { ROOT } from '../prepare.mjs';
import { makeAccounts } from './accounts.mjs';
import { buildProduct } from './product.mjs';
import { median, row } from './table.mjs';

const SIZES = [100, 1_000, 10_000];
const LIMITS = { 1000: 1_000 };
const ROUNDS = 7;
/** A page that is held up for less is not felt to be. */
const FRAME_LIMIT = 100;

export default async function bench({ folder }) {
  const { module: keys } = await runnerImport(`${ROOT}lib/vault/recovery-key.ts`, { logLevel: 'silent' });
  const identity = await keys.newRecoveryKey();
  const recipient = await keys.recipientOf(await keys.newRecoveryKey());
  const driver = await launchChromium({ extension: await buildProduct(folder) });
  const results = [];
  try {
    const page = await driver.openExtensionPage('options.html');
    for (const size of SIZES) {
      const accounts = makeAccounts(size);
      const backup = { accounts, vaultId: 'bench', created: Date.now(), recipient, identity };
      const times = [];
      for (let round = -1; round < ROUNDS; round++) {
        const seen = await page.eval(inWorker, backup);
        if (round >= 0) times.push(seen);
      }
      const of = (pick) => median(times.map(pick));
      results.push({
        size,
        ms: of(({ ms }) => ms),
        longestMs: of(({ longest }) => longest),
        bytes: times[0].bytes,
      });
    }
  } finally {
    await driver.close();
  }
  return {
    rows: results.flatMap(({ size, ms, longestMs, bytes }) => [
      row(`automatic backup, ${size} accounts`, ms, 'ms', LIMITS[size]),
      row('  longest the page was held up', longestMs, 'ms', FRAME_LIMIT),
      row('  size of the file', bytes, 'bytes'),
    ]),
    json: Object.fromEntries(results.map(({ size, ...rest }) => [size, rest])),
  };
}

/** In the page: the built Worker answers, while a timer tells how long the page's own thread was ever busy. */
async function inWorker(backup) {
  const asked = performance.now();
  let last = asked;
  let longest = 0;
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  const worker = new Worker('/backup-worker.js');
  const { answer } = await new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => ('answer' in data ? resolve(data) : reject(new Error(data.failed)));
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage({ task: 'seal', backup });
  });
  const ms = performance.now() - asked;
  clearInterval(timer);
  worker.terminate();
  return { ms, longest, bytes: answer.length };
}

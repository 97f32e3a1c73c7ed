/** Saving a change of a large vault, and what its revisions take on the disk after forty days of changes. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../drivers/chromium.mjs';
import { withPage } from '../drivers/with-page.mjs';
import { makeAccounts } from './accounts.mjs';
import { buildProduct } from './product.mjs';
import { median, row } from './table.mjs';

const SIZES = [100, 10_000];
const ROUNDS = 15;
const DAYS = 40;
const LIMITS = { saveMs: 120, megabytes: 40 };

export default async function bench({ folder }) {
  const script = fileURLToPath(new URL('./vault-page.ts', import.meta.url));
  const extension = await withPage(await buildProduct(folder), join(folder, 'vault'), 'vault', script);
  const rows = [];
  const json = {};
  for (const size of SIZES) {
    const driver = await launchChromium({ extension });
    try {
      const page = await driver.openExtensionPage('vault.html');
      const run = (...args) => globalThis.measure(...args);
      const { save, bytes, revisions } = await page.eval(run, makeAccounts(size), ROUNDS, DAYS);
      const [saveMs, megabytes] = [median(save), bytes / 1e6];
      json[size] = { saveMs, megabytes, revisions };
      const [most, largest] = size === 10_000 ? [LIMITS.saveMs, LIMITS.megabytes] : [];
      rows.push(
        row(`seal and save a change, ${size} accounts`, saveMs, 'ms', most),
        row(`${revisions} revisions of ${size} accounts`, megabytes, 'MB', largest),
      );
    } finally {
      await driver.close();
    }
  }
  return { rows, json };
}

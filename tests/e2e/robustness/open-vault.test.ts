import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { launchChromium } from '../../drivers/chromium.mjs';
import { launchFirefox } from '../../drivers/firefox.mjs';
import { createVault, MASTER_PASSWORD } from '../../journey/main-job.mjs';
import { tell } from '../../proof/figures';
import { CHROME_BUILD, FIREFOX_BUILD } from '../build';
import { emptyFolder } from './engang';

const LINK = 'otpauth://totp/Northwind:anna?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const PATIENCE_MS = 20_000;

/** The lines that docs/vault-format.md says to paste into the console. */
const [, LINES = ''] = /```js\n([\s\S]*?)```/.exec(readFileSync('docs/vault-format.md', 'utf8')) ?? [];

const browsers = {
  chromium: (downloads: string) => launchChromium({ extension: CHROME_BUILD, downloads }),
  firefox: (downloads: string) => launchFirefox({ extension: FIREFOX_BUILD, downloads }),
};

it.for(['chromium', 'firefox'] as const)(
  'docs/open-vault.mjs opens a vault taken out of %s',
  async (family, context) => {
    const downloads = await emptyFolder();
    const driver = await browsers[family](downloads);
    try {
      const page = await driver.openExtensionPage('options.html');
      await createVault(page);
      await page.click('button', 'Add account');
      await page.fill('Secret or otpauth link', LINK);
      await page.click('button', 'Add');
      await page.wait('listitem', 'Northwind, anna');
      await paste(page, `async () => {${LINES}}`);
      const { status, stdout, stderr } = opened(await savedIn(downloads));
      expect(status, stderr).toBe(0);
      const { accounts, version } = JSON.parse(stdout);
      expect(version).toBe(2);
      expect(accounts).toMatchObject([
        { issuer: 'Northwind', label: 'anna', otp: { secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' } },
      ]);
      expect(stderr).not.toMatch(/altered|damaged/);
      tell(context, `out of ${family}: opened`);
    } finally {
      await driver.close();
    }
  },
);

/** Runs a function that is there as text. Both drivers send a function as its text. */
function paste(page: { eval(run: () => unknown): Promise<unknown> }, source: string): Promise<unknown> {
  const run = Object.assign(() => {}, { toString: () => source });
  return page.eval(run);
}

async function savedIn(folder: string): Promise<string> {
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await sleep(100)) {
    if ((await readdir(folder)).join() === 'vault.json') return join(folder, 'vault.json');
  }
  throw new Error(`no vault.json, but: ${await readdir(folder)}`);
}

const opened = (file: string) =>
  spawnSync(process.execPath, ['docs/open-vault.mjs', file], {
    input: `${MASTER_PASSWORD}\n`,
    encoding: 'utf8',
  });

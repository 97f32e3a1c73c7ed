/**
 * `npm run test:sites`: the main job on real sites, then its backup restored into a fresh profile; where a site shows no
 * QR, its secret is typed and the code filled at two sign-ins.
 * Names of sites as arguments run those alone. The last line is "N passed, N failed".
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../drivers/chromium.mjs';
import { bareCode, createVault, mainJob, restoreBackup } from '../journey/main-job.mjs';
import { builds, ROOT } from '../prepare.mjs';
import { homebridge } from './homebridge.mjs';
import { meshcentral } from './meshcentral.mjs';
import { parseDashboard } from './parse-dashboard.mjs';
import { signInTwice } from './sign-in.mjs';

const SITES = { meshcentral, homebridge, 'parse-dashboard': parseDashboard };
/** How the screen shows the site: the second as a laptop in the evening does, the page darkened by the browser. */
const SCREENS = [
  { name: 'light, 1 device pixel for a pixel of the page', args: ['--force-device-scale-factor=1'] },
  {
    name: 'dark, 2 device pixels for a pixel of the page',
    args: ['--force-device-scale-factor=2', '--enable-features=WebContentsForceDark'],
  },
];
const extension = join(process.env.ENGANG_BUILD ?? join(ROOT, '.output'), 'chrome-mv3');
const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(SITES);

if (!process.env.ENGANG_BUILD && !builds('chrome')) throw new Error('The build failed: see above.');

/** For a site that shows no QR: throws where a step does not do what it should. */
async function signIns(site, args) {
  const server = await site.start();
  const driver = await launchChromium({ extension, args });
  const say = (step, seen) => console.log(`   ${step}: ${seen}`);
  try {
    await signInTwice({ driver, site: site.pages(server.url), secret: server.secret, say });
  } finally {
    await Promise.all([driver.close(), server.stop()]);
  }
}

/** Throws where a step does not do what it should. */
async function wholeLoop(site, args) {
  const server = await site.start();
  const downloads = mkdtempSync(join(tmpdir(), 'engang-downloads-'));
  const driver = await launchChromium({ extension, downloads, args });
  const fresh = await launchChromium({ extension });
  const say = (step, seen) => console.log(`   ${step}: ${seen}`);
  try {
    const { backup, accounts } = await mainJob({ driver, site: site.pages(server.url), downloads, say });
    const restored = await fresh.openExtensionPage('options.html');
    await createVault(restored);
    await restoreBackup(restored, backup);
    await restored.see('1 account was added.');
    for (const account of accounts) await restored.wait('listitem', account);
    await sameCodes(restored, await driver.openExtensionPage('options.html'));
    say('restored into a fresh profile', 'the same account, the same code');
  } finally {
    await Promise.all([driver.close(), fresh.close(), server.stop()]);
    rmSync(downloads, { recursive: true });
  }
}

/** Asked twice on one side, so that a change of period in between is no difference. */
async function sameCodes(one, other) {
  const codes = [await bareCode(other), await bareCode(one), await bareCode(other)];
  if (codes[1] !== codes[0] && codes[1] !== codes[2]) throw new Error('the restored account has other codes');
}

const loops = chosen.flatMap((key) => SCREENS.map((screen) => ({ site: SITES[key], ...screen })));
let failed = 0;
for (const { site, name, args } of loops) {
  console.log(`\n== ${site.name}, ${name}`);
  try {
    await (site === parseDashboard ? signIns : wholeLoop)(site, args);
  } catch (error) {
    failed++;
    console.log(`   FAILED: ${error.message}`);
  }
}
console.log(`\n${loops.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

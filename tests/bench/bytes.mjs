/** What reaches a web page, and what is downloaded by whoever installs us. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { launchChromium } from '../drivers/chromium.mjs';
import { fillVault } from './accounts.mjs';
import { buildProduct, zipProduct } from './product.mjs';
import { openSite } from './tab.mjs';
import { row } from './table.mjs';

const SITE = 'https://service-0000.example/';
const TARGETS = ['chrome', 'edge', 'firefox'];
const A_WHILE = 2_000;

export default async function bench({ folder }) {
  const driver = await launchChromium({ extension: await buildProduct(folder) });
  let seen;
  try {
    await fillVault(driver, 1, folder);
    seen = { unasked: await unasked(driver), fill: await bytesOfFill(driver) };
    seen.changed = await changesNothing(driver);
  } finally {
    await driver.close();
  }
  const zips = [];
  for (const target of TARGETS) zips.push(...(await zipProduct(target, folder)));
  const sizes = Object.fromEntries(zips.map((path) => [basename(path), statSync(path).size]));
  return {
    rows: [
      row('injected into a page nobody asked about', seen.unasked, 'bytes', 0),
      row('changes to its elements and globals', seen.changed, 'names', 0),
      row('injected by a fill', seen.fill, 'bytes'),
      ...Object.entries(sizes).map(([name, size]) => row(name, size, 'bytes')),
    ],
    json: { unaskedBytes: seen.unasked, unaskedChanges: seen.changed, fillBytes: seen.fill, zipBytes: sizes },
  };
}

/** The bytes of every script of an extension that runs in the tab from now on, in whichever world. */
async function watchScripts(tab, extensionId) {
  const session = await tab.page.createCDPSession();
  const ours = new Set();
  const sizes = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(extensionId)) ours.add(context.id);
  });
  session.on('Debugger.scriptParsed', ({ scriptId, url, executionContextId }) => {
    if (!ours.has(executionContextId) && !url.includes(extensionId)) return;
    const source = session.send('Debugger.getScriptSource', { scriptId });
    sizes.push(source.then(({ scriptSource }) => Buffer.byteLength(scriptSource)));
  });
  await session.send('Runtime.enable');
  await session.send('Debugger.enable');
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** The vault is open, and the page has a field for a code of an account: still, nobody asked. */
async function unasked(driver) {
  const tab = await openSite(driver, SITE);
  const injected = await watchScripts(tab, driver.extensionId);
  await tab.goto(SITE);
  await new Promise((resolve) => setTimeout(resolve, A_WHILE));
  const bytes = await injected();
  await tab.close();
  return bytes;
}

async function bytesOfFill(driver) {
  const tab = await openSite(driver, SITE);
  const injected = await watchScripts(tab, driver.extensionId);
  const popup = await driver.openPopup(tab);
  await popup.click('button', 'Fill code');
  await popup.see('Code filled on');
  const bytes = await injected();
  await popup.close();
  await tab.close();
  if (bytes === 0) throw new Error('a fill was not seen: neither would anything else be');
  return bytes;
}

/** How many elements and globals differ between the page with the extension installed and without it. */
async function changesNothing(driver) {
  const withIt = await contents(driver);
  await driver.browser.uninstallExtension(driver.extensionId);
  const without = await contents(driver);
  const differ = (some, others) => some.filter((each) => !others.includes(each)).length;
  return differ(withIt, without) + differ(without, withIt);
}

async function contents(driver) {
  const tab = await openSite(driver, SITE);
  await new Promise((resolve) => setTimeout(resolve, A_WHILE));
  const found = await tab.eval(() => [
    ...Object.getOwnPropertyNames(globalThis),
    ...[...document.querySelectorAll('*')].map((element, at) => `${at} ${element.cloneNode().outerHTML}`),
  ]);
  await tab.close();
  return found;
}

/** Adding, editing and deleting in a vault of ten thousand accounts: from the click until the list shows it. */
import { launchChromium } from '../drivers/chromium.mjs';
import { fillVault } from './accounts.mjs';
import { buildProduct } from './product.mjs';
import { fromClick } from './stopwatch.mjs';
import { openSite } from './tab.mjs';
import { median, row } from './table.mjs';

const ACCOUNTS = 10_000;
const ROUNDS = 9;
const LIMIT = 150;

export default async function bench({ folder }) {
  const driver = await launchChromium({ extension: await buildProduct(folder) });
  const rounds = [];
  try {
    await fillVault(driver, ACCOUNTS, folder);
    // No account fits this site, so the one that sorts first stands first.
    const popup = await driver.openPopup(await openSite(driver, 'https://elsewhere.example/'));
    for (let round = -1; round < ROUNDS; round++) {
      const times = await change(popup, `${round + 1}`);
      if (round >= 0) rounds.push(times);
    }
  } finally {
    await driver.close();
  }
  const of = (name) => median(rounds.map((times) => times[name]));
  const json = { addMs: of('add'), editMs: of('edit'), deleteMs: of('remove') };
  return {
    rows: [
      row(`add, ${ACCOUNTS} accounts`, json.addMs, 'ms', LIMIT),
      row(`edit, ${ACCOUNTS} accounts`, json.editMs, 'ms', LIMIT),
      row(`delete, ${ACCOUNTS} accounts`, json.deleteMs, 'ms', LIMIT),
    ],
    json,
  };
}

async function change(popup, mark) {
  const named = (issuer) => `li[aria-label="${issuer}, someone"]`;
  await popup.click('button', 'Add account');
  await popup.fill('Secret or otpauth link', 'JBSWY3DPEHPK3PXP');
  await popup.fill('Issuer', `Aa ${mark}`);
  await popup.fill('Account', 'someone');
  const add = await fromClick(popup, { shows: named(`Aa ${mark}`) }, () => popup.click('button', 'Add'));
  await popup.click('button', 'Edit');
  await popup.fill('Issuer', `Ab ${mark}`);
  const edit = await fromClick(popup, { shows: named(`Ab ${mark}`) }, () => popup.click('button', 'Save'));
  const remove = await fromClick(popup, { hides: named(`Ab ${mark}`) }, () =>
    popup.click('button', 'Delete'),
  );
  return { add, edit, remove };
}

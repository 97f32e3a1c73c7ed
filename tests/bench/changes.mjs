/** Adding, editing, deleting and searching in a vault of ten thousand accounts: from the click until the list shows it. */
import { launchChromium } from '../drivers/chromium.mjs';
import { fillVault } from './accounts.mjs';
import { buildProduct } from './product.mjs';
import { fromClick } from './stopwatch.mjs';
import { openSite } from './tab.mjs';
import { median, row } from './table.mjs';

const ACCOUNTS = 10_000;
const ROUNDS = 9;
const LIMIT = 150;
const SEARCH_LIMIT = 50;

export default async function bench({ folder }) {
  const driver = await launchChromium({ extension: await buildProduct(folder) });
  const rounds = [];
  const searches = [];
  try {
    await fillVault(driver, ACCOUNTS, folder);
    // No account fits this site, so the one that sorts first stands first.
    const popup = await driver.openPopup(await openSite(driver, 'https://elsewhere.example/'));
    for (let round = -1; round < ROUNDS; round++) {
      const times = await change(popup, `${round + 1}`);
      if (round >= 0) rounds.push(times);
    }
    for (let round = -1; round < ROUNDS; round++) {
      const time = await search(popup, `service-${String(100 * round + 150).padStart(4, '0')}`);
      if (round >= 0) searches.push(time);
    }
  } finally {
    await driver.close();
  }
  const of = (name) => median(rounds.map((times) => times[name]));
  const json = { addMs: of('add'), editMs: of('edit'), deleteMs: of('remove'), searchMs: median(searches) };
  return {
    rows: [
      row(`add, ${ACCOUNTS} accounts`, json.addMs, 'ms', LIMIT),
      row(`edit, ${ACCOUNTS} accounts`, json.editMs, 'ms', LIMIT),
      row(`delete, ${ACCOUNTS} accounts`, json.deleteMs, 'ms', LIMIT),
      row(`search, ${ACCOUNTS} accounts`, json.searchMs, 'ms', SEARCH_LIMIT),
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

/** From the letter that was typed last until the list shows what fits, and nothing else. */
function search(popup, issuer) {
  return popup.eval(async (query) => {
    const box = document.querySelector('input.search');
    const write = (text) => {
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const names = () => [...document.querySelectorAll('li[aria-label]')].map((row) => row.ariaLabel);
    const until = (done) =>
      new Promise((resolve) => {
        const look = () => (done() ? resolve() : setTimeout(look, 0));
        look();
      });
    write('');
    await until(() => names().length > 8);
    const started = performance.now();
    write(query);
    await until(() => names().length > 0 && names().every((name) => name.startsWith(query)));
    await new Promise((resolve) =>
      requestAnimationFrame(() => void scheduler.postTask(resolve, { priority: 'user-blocking' })),
    );
    return performance.now() - started;
  }, issuer);
}

import { walks } from '../../practice/guides/walks.mjs';

/** A code in its last seconds is waited out. */
const A_PERIOD = 45_000;
const PERIOD = 30_000;

/** What has the focus is called so. */
const whenFocused = (popup, name) =>
  popup.page.waitForFunction(
    (wanted) => {
      const at = document.activeElement;
      const name = at?.labels?.[0]?.textContent || at?.getAttribute('aria-label') || at?.textContent;
      return name === wanted;
    },
    { timeout: 10_000 },
    name,
  );

const whenFilled = (tab, field) =>
  tab.page.waitForFunction(
    (selector) => /^\d{6}$/.test(document.querySelector(selector)?.value ?? ''),
    { timeout: A_PERIOD },
    field,
  );

/** The popup is gone where a person goes on in the page; here that takes no action of its own. */
const leave = (popup) => popup.close().catch(() => {});

/** From the right QR to an account; where its page has the field too, to the code in it. */
async function scanAndFill(hands, tab, walk) {
  const popup = await hands.openPopup(tab);
  await popup.see(`Found on ${walk.host}`);
  await whenFocused(popup, 'Add');
  hands.press('Return');
  const said = await popup.see(/was added\. (To finish the set-up|This page has no field)/);
  if (said.includes('This page has no field')) {
    await leave(popup);
    await walk.toField(tab);
    await tab.page.bringToFront();
    hands.press('alt+shift+k');
  } else {
    await whenFocused(popup, 'Fill code');
    hands.press('Return');
    await popup.see('Code filled on', A_PERIOD);
  }
  await whenFilled(tab, walk.field);
  await leave(popup);
}

/** From a wrong QR to the page with the right one: what it is, and where it goes on, shown where the page has that. */
async function heed(hands, tab, walk, { says, points, looks }) {
  const popup = await hands.openPopup(tab);
  if (looks) await popup.click('button', 'Scan this page');
  await popup.see(says);
  if (points) {
    await whenFocused(popup, 'Show me where');
    hands.press('Return');
  } else await leave(popup);
  await tab.page.bringToFront();
  await walk.fromWrong(tab);
}

/** The secret that the page shows as text, copied and pasted by the clipboard. */
async function pasteAndFill(hands, tab, walk) {
  await tab.page.click('#secret', { count: 3 });
  hands.press('ctrl+c', 'page');
  const popup = await hands.openPopup(tab);
  await popup.click('button', 'Add account');
  await whenFocused(popup, 'Secret or otpauth link');
  hands.press('ctrl+v');
  await popup.fill('Issuer', 'Fjordheim'); // a bare key says nothing of whose it is
  hands.press('Return');
  await popup.wait('button', 'Fill code');
  await popup.click('button', 'Fill code');
  const asks = `Fill on ${walk.host}`;
  const said = await popup.see(/Code filled on|Does it belong to/, A_PERIOD);
  if (said.includes('Does it belong to')) await popup.click('button', asks);
  await popup.see('Code filled on', A_PERIOD);
  await whenFilled(tab, walk.field);
  await leave(popup);
}

/** From the code field of the sign-in to the code in it; a server takes no code twice, so the next one is waited for. */
async function signIn(hands, tab, walk) {
  const step = Math.floor(Date.now() / PERIOD);
  await walk.toLogin(tab);
  await new Promise((resolve) => setTimeout(resolve, (step + 1) * PERIOD - Date.now() + 1_000));
  const done = hands.tally.from();
  await tab.page.bringToFront();
  hands.press('alt+shift+k');
  await whenFilled(tab, walk.codeField);
  const login = done();
  await walk.logIn(tab);
  return login;
}

/** Sets up and signs in once. @returns what was done from what the person saw first to the server's yes, and at sign-in */
export async function follow(hands, { walk: name, wrong, way = scanAndFill }) {
  const walk = walks[name];
  const tab = await hands.newTab();
  await walk.start(tab);
  await (wrong ? walk.toWrong(tab) : walk.choose(tab));
  const done = hands.tally.from();
  if (wrong) await heed(hands, tab, walk, wrong);
  await way(hands, tab, walk);
  await walk.confirm(tab);
  const enrol = done();
  return { enrol, login: await signIn(hands, tab, walk) };
}

const PUSH = 'approvals in the Microsoft Authenticator app';

/** `wrong`: what a wrong turn is said to be, and whether the way on is pointed at. */
export const flows = [
  { name: 'Microsoft, newer page', walk: 'newerMicrosoft' },
  { name: 'Microsoft, newer page, wrong QR first', walk: 'newerMicrosoft', wrong: { says: PUSH } },
  {
    name: 'Microsoft, older page, wrong QR first',
    walk: 'olderMicrosoft',
    wrong: { says: PUSH, points: true },
  },
  { name: 'PhenixID Pocket Pass', walk: 'phenixid' },
  {
    name: 'PhenixID, One Touch first',
    walk: 'phenixid',
    wrong: { says: 'PhenixID One Touch', points: true },
  },
  { name: 'OS2faktor', walk: 'os2faktor' },
  {
    name: 'OS2faktor, push client first',
    walk: 'os2faktor',
    wrong: { says: 'device type “Authenticator”', looks: true },
  },
  { name: 'Entrust, as Google Authenticator', walk: 'entrust' },
  {
    name: 'Entrust, soft token first',
    walk: 'entrust',
    wrong: { says: 'This is an activation for the Entrust app' },
  },
  { name: 'Enpass, not needed', walk: 'enpass' },
  { name: 'Enpass, not needed, key pasted', walk: 'enpass', way: pasteAndFill, aside: true },
];

import { expect } from 'vitest';
import { newTabOnHosts } from '../../practice/guides/hosts.mjs';
import { walks } from '../../practice/guides/walks.mjs';
import type { useEngang } from '../chromium/session';

type Engang = ReturnType<typeof useEngang>;
export type Screen = Engang['page'];

export interface Walk {
  host: string;
  account: string;
  field: string;
  codeField: string;
  start(tab: Screen): Promise<void>;
  choose(tab: Screen): Promise<void>;
  toWrong(tab: Screen): Promise<void>;
  fromWrong(tab: Screen): Promise<void>;
  toField(tab: Screen): Promise<void>;
  confirm(tab: Screen): Promise<void>;
  toLogin(tab: Screen): Promise<void>;
  logIn(tab: Screen): Promise<void>;
  toSent(tab: Screen): Promise<void>;
}

export const walk = (name: keyof typeof walks) => walks[name] as unknown as Walk;

/** As long as a code may have to be waited out. */
const A_PERIOD = 45_000;
const PERIOD = 30_000;

export const open = ({ driver, site }: Engang): Promise<Screen> => newTabOnHosts(driver, site.url);

/** What a text field of the page holds. */
export const heldIn = (tab: Screen, selector: string) =>
  tab.eval((query) => document.querySelector<HTMLInputElement>(query)?.value ?? null, selector);

/** What has the focus, by name. */
export const focused = (screen: Screen) =>
  screen.eval(() => {
    const at = document.activeElement;
    return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
  });

/** Opens the popup over a page with a QR, and adds what it holds by Enter. */
export async function add({ driver }: Engang, tab: Screen, { host, account }: Walk): Promise<Screen> {
  const popup = await driver.openPopup(tab);
  await popup.see(`Found on ${host}`);
  await expect.poll(() => focused(popup)).toBe('Add');
  await popup.press('Enter');
  await popup.see(`${account} was added.`);
  return popup;
}

/** Enter on "Fill code" in the popup that added, or in a new one; the page sends nothing by itself. */
export async function fill(popup: Screen, tab: Screen, selector: string): Promise<void> {
  const before = await tab.url();
  await popup.wait('button', 'Fill code');
  await expect.poll(() => heldIn(tab, selector)).toBe('');
  await popup.press('Enter');
  await popup.see('Code filled on', A_PERIOD);
  expect(await heldIn(tab, selector)).toMatch(/^\d{6}$/);
  expect(await tab.url()).toBe(before);
  await popup.close();
}

/** From the right QR to the server's yes. */
export async function setUp(engang: Engang, tab: Screen, guide: Walk): Promise<void> {
  const popup = await add(engang, tab, guide);
  const text = await popup.see(/To finish the set-up|This page has no field for its code yet/);
  if (text.includes('To finish the set-up')) {
    await expect.poll(() => focused(popup)).toBe('Fill code');
    await fill(popup, tab, guide.field);
  } else {
    await popup.close();
    await guide.toField(tab);
    await fill(await engang.driver.openPopup(tab), tab, guide.field);
  }
  await guide.confirm(tab);
}

/** The sign-in afterwards, with a code that was not used before. */
export async function signIn({ driver }: Engang, tab: Screen, guide: Walk): Promise<void> {
  const next = (Math.floor(Date.now() / PERIOD) + 1) * PERIOD;
  await guide.toLogin(tab);
  await new Promise((resolve) => setTimeout(resolve, next - Date.now() + 1_000));
  await fill(await driver.openPopup(tab), tab, guide.codeField);
  await guide.logIn(tab);
}

/** A page that asks for a code that was sent, where an account fits: Enter does not put ours there. */
export async function leavesAlone({ driver }: Engang, tab: Screen, selector: string): Promise<void> {
  const popup = await driver.openPopup(tab);
  await popup.wait('button', 'Fill code');
  await popup.press('Enter');
  await popup.see(/Engang is not sure|No code field was found/, A_PERIOD);
  expect(await heldIn(tab, selector)).toBe('');
  await popup.close();
}

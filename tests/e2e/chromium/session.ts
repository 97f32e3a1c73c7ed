import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '../../drivers/chromium.mjs';
import { createVault } from '../../journey/main-job.mjs';
import { startPractice } from '../../practice/server.mjs';
import { CHROME_BUILD } from '../build';

type Driver = Awaited<ReturnType<typeof launchChromium>>;
type Screen = Awaited<ReturnType<Driver['newPage']>>;

/** A browser with an unlocked, empty vault and a running practice site, for all tests of a file. */
export function useEngang({ args = [] as string[] } = {}) {
  const engang = {} as { driver: Driver; site: { url: string }; page: Screen };
  let close: () => Promise<void>;
  beforeAll(async () => {
    const site = await startPractice();
    const driver = await launchChromium({ extension: CHROME_BUILD, args });
    const page = await driver.openExtensionPage('options.html');
    await createVault(page);
    Object.assign(engang, { driver, site, page });
    close = async () => {
      await driver.close();
      await site.close();
    };
  });
  afterAll(() => close());
  return engang;
}

/** Adds an account by typing, as a person would. */
export async function addTyped(
  screen: Screen,
  secretOrLink: string,
  names?: { issuer: string; account: string },
) {
  await screen.click('button', 'Add account');
  await screen.fill('Secret or otpauth link', secretOrLink);
  if (names) {
    await screen.fill('Issuer', names.issuer);
    await screen.fill('Account', names.account);
  }
  await screen.click('button', 'Add');
  await screen.wait('textbox', 'Search accounts');
}

export const keyUri = (issuer: string, account: string, rest = '') =>
  `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(account)}?secret=JBSWY3DPEHPK3PXP&issuer=${encodeURIComponent(issuer)}${rest}`;

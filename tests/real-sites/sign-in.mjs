import { bareCode, createVault } from '../journey/main-job.mjs';

/** This site goes on by itself with the last digit. */
const FILLED = /The code was typed on|Code filled on/;

/**
 * An account that was typed signs in twice: at first Engang asks whether it belongs to the site, and the second time one
 * click fills.
 */
export async function signInTwice({ driver, site, secret, say }) {
  const page = await driver.openExtensionPage('options.html');
  await createVault(page);
  await page.click('button', 'Add account');
  await page.fill('Secret or otpauth link', secret);
  await page.fill('Issuer', 'Dashboard');
  await page.fill('Account', site.name);
  await page.click('button', 'Add');
  await page.wait('textbox', 'Search accounts');
  say('account typed', 'it belongs to no site');

  const tab = await site.openLogin(driver);
  await site.logInToCode(tab);
  let popup = await driver.openPopup(tab);
  await popup.click('button', 'Fill code');
  await popup.see('has not been used on any site yet');
  await popup.click('button', `Fill on ${site.host}`);
  await popup.see(FILLED);
  const used = await bareCode(popup);
  await popup.close();
  say('first sign-in, after a question', await site.whoIsIn(tab));

  await site.logOut(tab);
  await site.logInToCode(tab);
  popup = await driver.openPopup(tab);
  for (const until = Date.now() + 70_000; (await bareCode(popup)) === used; ) {
    if (Date.now() > until) throw new Error('the code did not change');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  await popup.click('button', 'Fill code');
  await popup.see(FILLED);
  await popup.close();
  say('second sign-in, by one click', await site.whoIsIn(tab));
}

import { startPractice } from '../practice/server.mjs';

/** A set-up from the QR to the confirmed account, in a popup page of both widths beside the real one. */
export async function shootEnrol({ driver, shoot }) {
  const practice = await startPractice();
  const list = await driver.openExtensionPage('popup.html');
  const over = async (query, steps) => {
    const tab = await driver.newPage(`${practice.url}enrol?${query}`);
    const popup = await driver.openPopup(tab);
    await popup.click('button', 'Scan this page');
    await popup.see('Found on');
    await steps(popup, tab);
    await tab.close();
  };
  const take = (popup, name) => shoot(popup, `enrol-${name}`, [380, 320]);

  await over('who=gro', async (popup) => {
    await popup.press('Enter');
    await popup.see('To finish the set-up');
    await take(popup, 'added');
    await popup.press('Enter');
    await popup.see('Code filled on', 45_000);
    await popup.see('is confirmed');
    await take(popup, 'confirmed');
  });
  await over('who=gro', async (popup) => {
    await popup.see('another key');
    await take(popup, 'another-key');
    await popup.press('Enter');
    await popup.see('The key used until now stays');
    await take(popup, 'both-keys');
    await list.page.bringToFront();
    await take(list, 'both-keys-list');
  });
  await over('untelling&steps', async (popup) => {
    await take(popup, 'untelling');
    await popup.press('Enter');
    await popup.see('no field for its code yet');
    await take(popup, 'before-field');
  });
  await over('untelling', async (popup) => {
    await popup.see('does not say whose it is');
    await popup.press('Enter');
    await popup.see('Give this one another');
    await take(popup, 'untelling-again');
  });
  await list.close();
  await practice.close();
}

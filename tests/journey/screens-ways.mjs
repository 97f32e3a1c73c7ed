import { MASTER_PASSWORD } from './main-job.mjs';

/** The ways to open the vault, on the full page: made, changed, removed, and what is asked when it is locked. */
export async function shootWays({ page, folder, shoot }) {
  const narrow = (name) => shoot(page, name, [380, 320]);
  const groups = () =>
    page.eval(() => [...document.querySelectorAll('.groups li')].map((li) => li.textContent));
  await page.click('button', 'Change: Master password');
  await page.wait('textbox', 'Master password');
  await narrow('ways-confirm');
  await page.fill('Master password', MASTER_PASSWORD);
  await page.click('button', 'Continue');
  await page.fill('New master password', MASTER_PASSWORD);
  await page.fill('Repeat new master password', `${MASTER_PASSWORD}?`);
  await page.see('Strong enough');
  await narrow('ways-password');
  await page.click('button', 'Cancel');

  await page.click('button', 'Make a recovery key');
  await page.fill('Master password', MASTER_PASSWORD);
  await page.click('button', 'Continue');
  await page.wait('button', 'I have it on paper');
  await page.page.waitForSelector('.sheet svg.qr');
  await narrow('ways-sheet');
  await page.page.pdf({ path: `${folder}/ways-printed.pdf` });
  const key = await groups();
  await page.click('button', 'I have it on paper');
  await page.wait('button', 'Check and finish');
  await page.click('button', 'Check and finish');
  await page.see('Not as on the sheet');
  await narrow('ways-check-wrong');
  await page.click('button', 'Type all of it');
  await page.fill('Recovery key', key.join(' '));
  await narrow('ways-check-whole');
  await page.click('button', 'Check and finish');
  await page.see('opens your vault from now on');
  await narrow('ways');
  await page.click('button', 'Remove: Master password');
  await page.click('button', 'Use the recovery key');
  await page.wait('textbox', 'Recovery key');
  await narrow('ways-remove');
  await page.click('button', 'Cancel');

  await page.click('button', 'Lock');
  await page.click('button', 'Use the recovery key');
  await page.fill('Recovery key', key.join(' ').slice(0, 40));
  await page.click('button', 'Unlock');
  await page.see('58 characters');
  await narrow('unlock-recovery-wrong');
  await page.fill('Recovery key', key.join(' '));
  await page.click('button', 'Unlock');
  await page.see('The recovery key opened your vault');
  await narrow('unlocked-by-recovery');
  await page.eval(() => chrome.storage.local.set({ tries: { wrong: 10, at: Date.now() } }));
  await page.click('button', 'Lock');
  await page.fill('Master password', MASTER_PASSWORD);
  await page.click('button', 'Unlock');
  await page.see('Several wrong passwords');
  await narrow('unlock-waits');
  await page.eval(() => chrome.storage.local.remove('tries'));
  await page.click('button', 'Stop waiting');
  await page.click('button', 'Unlock');
  await page.wait('button', 'Lock', 30_000);
}

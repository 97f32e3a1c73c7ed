import { startCoachPages } from '../practice/coach-pages.mjs';
import { startHiddenPages } from '../practice/hidden-pages.mjs';
import { startPractice } from '../practice/server.mjs';

/** A real popup, which takes the size it needs, as it stands. */
async function shoot({ page }, path) {
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.screenshot({ path: `${path}-${scheme}.png` });
  }
}

/**
 * The real popup over pages: what it offers by itself, why it found nothing, and what can be tried then. `shoot` is given
 * the popup and the path of the picture.
 */
export async function shootOverPages({ driver, folder, shoot: take = shoot }) {
  const practice = await startPractice();
  const other = await startHiddenPages();
  const hidden = await startHiddenPages({ other: other.url });
  const coach = await startCoachPages();
  const over = async (url, steps) => {
    const tab = await driver.newPage(url);
    const popup = await driver.openPopup(tab);
    await steps(popup, (name) => take(popup, `${folder}/${name}`));
    await tab.close();
  };
  const scan = (popup) => popup.click('button', 'Scan this page');

  await over(`${hidden.url}link`, async (popup, take) => {
    await popup.see('Found on');
    await take('offer-one');
    await popup.click('button', 'Add');
    await popup.see('was added');
    await take('offer-added');
  });
  await over(`${practice.url}login`, async (popup, take) => {
    await popup.click('button', 'Settings');
    await popup.see('Be ready on');
    await popup.eval(() =>
      document.querySelector('.host').closest('.card').previousElementSibling.scrollIntoView(),
    );
    await take('settings-here');
  });
  await over(`${practice.url}qr/many`, async (popup, take) => {
    await popup.see('Found on');
    await take('offer-several');
  });
  await over(`${practice.url}qr/both`, async (popup, take) => {
    await scan(popup);
    await popup.see('approvals');
    await take('found-both');
  });
  await over(`${practice.url}qr/push`, async (popup, take) => {
    await scan(popup);
    await popup.see('approvals');
    await take('found-push');
  });
  for (const name of [
    'microsoft-sv',
    'likely-fi',
    'nothing',
    'phenixid-sv',
    'os2faktor-da',
    'os2faktor-none',
    'several',
  ])
    await over(`${coach.url}${name}`, async (popup, take) => {
      await scan(popup);
      await popup.see(/no key|This page is about OS2faktor/);
      await take(`coach-${name}`);
    });
  await over(`${practice.url}qr/none`, async (popup, take) => {
    await scan(popup);
    await popup.wait('button', 'Look at the whole page');
    await take('nothing');
    await popup.click('button', 'Look at the whole page');
    await popup.see('on the whole page');
    await take('nothing-whole');
    await scan(popup);
    await popup.click('button', 'Draw a frame around it');
    await popup.wait('button', 'Read this frame');
    await take('frame');
  });
  await over(`${hidden.url}below`, async (popup, take) => {
    await scan(popup);
    await popup.click('button', 'Look at the whole page');
    await popup.see(/Screen|Found on/);
    await take('progress');
    await popup.see('Found on', 20_000);
    await take('found-whole');
  });
  for (const name of ['cut-off', 'damaged'])
    await over(`${hidden.url}${name}`, async (popup, take) => {
      await scan(popup);
      await popup.wait('button', 'Scan this page');
      await popup.see(/cut off|looks like/);
      await take(`reason-${name}`);
    });
  await over(`${hidden.url}small-damaged`, async (popup, take) => {
    await scan(popup);
    await popup.wait('button', 'Zoom in and look again');
    await take('reason-small');
    await popup.click('button', 'Zoom in and look again');
    await popup.see(/could not be read|looks like/, 20_000);
    await take('after-zoom');
  });
  await practice.close();
  await coach.close();
  await hidden.close();
  await other.close();
}

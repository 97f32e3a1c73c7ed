import { startFillPages } from '../practice/fill-pages.mjs';

const PERIOD = 20_000;

/** A real popup, which is as wide as its content, whatever window it is told to have. */
async function shoot(popup, path) {
  for (const scheme of ['light', 'dark']) {
    await popup.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const width of [380, 320]) {
      await popup.eval((px) => {
        document.querySelector('.popup').style.width = `${px}px`;
      }, width);
      await new Promise((resolve) => setTimeout(resolve, 150));
      await popup.page.screenshot({ path: `${path}-${scheme}-${width}.png` });
    }
  }
}

/**
 * The real popup over pages to fill: every question, warning and wait. For a vault that is open. `shoot` is given the popup
 * and the path of the picture.
 */
export async function shootFill({ driver, folder, shoot: take = shoot }) {
  const pages = await startFillPages();
  const page = await driver.openExtensionPage('options.html');
  await page.fill('Wait if a code lasts less than', '10');
  for (const link of [
    `otpauth://totp/Havneby:${encodeURIComponent('ida@havneby.example')}?secret=HFRXK5DPEHPK3PXP&issuer=Havneby&period=20`,
    'otpauth://hotp/Zone:ida?secret=HFRXK5DPEHPK3PXP&issuer=Zone&counter=3',
  ]) {
    await page.click('button', 'Add account');
    await page.fill('Secret or otpauth link', link);
    await page.click('button', 'Add');
    await page.see('was added');
  }
  await page.close();

  const over = async (host, path, steps) => {
    const tab = await driver.newPage(pages.on(host, path));
    const popup = await driver.openPopup(tab);
    await popup.wait('textbox', 'Search accounts');
    await steps(popup, (name) => take(popup, `${folder}/${name}`), tab);
    await tab.close();
  };
  const fill = async (popup, name) => {
    await popup.fill('Search accounts', name);
    await popup.press('Enter');
  };
  const framed = (...hosts) =>
    `framed?${hosts.map((host) => `frame=${encodeURIComponent(pages.on(host, 'code'))}`).join('&')}`;

  for (const [host, name] of [
    ['havneby.example', 'Havneby'],
    ['localhost', 'Havneby'],
    ['localhost', 'Zone'],
  ]) {
    await over(host, 'code', async (popup, take) => {
      await fill(popup, name);
      await popup.see(/has not been used on any site|belongs to/);
      await take(`fill-ask-site-${host}-${name}`);
      await popup.click('button', `Fill on ${host === 'localhost' ? '' : 'http://'}${host}:${pages.port}`);
      await popup.see('Code filled on', 15_000);
      if (name === 'Zone') await take('fill-counter');
    });
  }
  await over('localhost', 'unsure', async (popup, take) => {
    await fill(popup, 'Havneby');
    await popup.see('Engang is not sure');
    await take('fill-ask-field');
  });
  await over('localhost', framed('pay.localhost'), async (popup, take) => {
    await fill(popup, 'Havneby');
    await popup.see('You are on');
    await take('fill-ask-frame');
  });
  await over('localhost', framed('pay.localhost', 'sign-in.localhost'), async (popup, take) => {
    await fill(popup, 'Havneby');
    await popup.see('You are on');
    await take('fill-ask-frames');
  });
  await over('localhost', 'nothing', async (popup, take) => {
    await fill(popup, 'Havneby');
    await popup.see('No code field was found');
    await take('fill-no-field');
  });
  await over('localhost', 'code', async (popup, take) => {
    const at = Date.now() % PERIOD;
    await new Promise((resolve) => setTimeout(resolve, (11_000 - at + PERIOD) % PERIOD));
    await fill(popup, 'Havneby');
    await popup.see('about to expire');
    await take('fill-wait');
  });
  await over('localhost', 'refuses', async (popup, take) => {
    await fill(popup, 'Zone');
    await popup.see('The page did not take the code');
    await take('fill-refused');
  });
  await over('havnebye.example', 'code', async (popup, take) => {
    await popup.see('Not the site you know');
    await take('look-alike');
    await fill(popup, 'Havneby');
    await popup.see('Careful');
    await take('look-alike-asks');
    await popup.click('button', 'Close');
    await popup.click('button', 'Copy code');
    await popup.see('all the same');
    await take('look-alike-copy');
  });
  await pages.close();
}

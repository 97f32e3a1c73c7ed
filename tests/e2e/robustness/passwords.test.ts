import { expect, it } from 'vitest';
import { launchChromium } from '../../drivers/chromium.mjs';
import { launchFirefox } from '../../drivers/firefox.mjs';
import { createVault } from '../../journey/main-job.mjs';
import { CHROME_BUILD, FIREFOX_BUILD } from '../build';
import { useStrangePasswords } from '../passwords';

const BROWSERS = [
  { name: 'Chromium', launch: () => launchChromium({ extension: CHROME_BUILD }) },
  { name: 'Firefox', launch: () => launchFirefox({ extension: FIREFOX_BUILD }) },
];

it.each(BROWSERS)(
  '$name opens the vault by passwords as people and keyboards have them',
  async ({ launch }) => {
    const driver = await launch();
    try {
      const page = await driver.openExtensionPage('options.html');
      await createVault(page);
      expect(await useStrangePasswords(page)).toBe(4);
    } finally {
      await driver.close();
    }
  },
);

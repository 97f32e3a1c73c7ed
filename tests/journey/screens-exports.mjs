import { migrationLinks } from '../practice/migration.mjs';
import { MASTER_PASSWORD } from './main-job.mjs';

/** Exports of Google Authenticator on their way in: whole, in parts, with accounts that are known or refused. */
export async function shootExports({ popup, choose, file, svg, shoot }) {
  const [whole] = migrationLinks(1);
  const parts = migrationLinks(3, { odd: true });
  const files = [whole, ...parts].map((link, at) => file(`export-${at}.svg`, svg(link)));
  const show = async (...at) => {
    await popup.click('button', 'Add account');
    await choose(...at.map((each) => files[each]));
    await popup.see('From Google Authenticator');
  };
  await show(0);
  await popup.wait('button', 'Add 10 accounts');
  await shoot('export-whole');
  await popup.click('button', 'Cancel');
  await show(2);
  await popup.wait('button', 'Add 9 accounts');
  await shoot('export-part');
  await popup.click('button', 'Add 9 accounts');
  await popup.see('Still to come');
  await shoot('export-part-added');
  await show(2, 3);
  await popup.wait('button', 'Add 9 accounts');
  await shoot('export-known');
  await popup.click('button', 'Cancel');
  await show(2);
  await popup.see('you have already');
  await shoot('export-all-known');
  await popup.click('button', 'Cancel');
}

const STEAM = 'otpauth://totp/Steam:ida?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Steam';
const MINUTE = 'otpauth://totp/Havn:bo?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXQ&period=60';

/** Accounts on their way out: one as a QR, and all of them as several. */
export async function shootShown({ popup, shoot, add }) {
  await add(popup, STEAM);
  await add(popup, MINUTE);
  const confirm = async () => {
    await popup.fill('Master password', MASTER_PASSWORD);
    await popup.press('Enter');
    await popup.wait('button', 'Hide');
    await popup.page.waitForSelector('svg.qr');
  };
  await popup.click('button', 'Edit');
  await popup.click('button', 'Show as QR');
  await popup.fill('Master password', `${MASTER_PASSWORD}?`);
  await popup.press('Enter');
  await popup.see('not the master password');
  await shoot('show-asks');
  await confirm();
  await shoot('show-one');
  await popup.click('button', 'Hide');
  await popup.click('button', 'Cancel');
  await popup.click('button', 'Settings');
  await popup.click('button', 'Show as Google Authenticator QRs');
  await confirm();
  await shoot('show-several');
  await popup.click('button', 'Hide');
  await popup.click('button', 'Back');
}

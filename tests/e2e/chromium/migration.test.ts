import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MASTER_PASSWORD } from '../../journey/main-job.mjs';
import { migrationLinks } from '../../practice/migration.mjs';
import { addTyped, keyUri, useEngang } from './session';

const engang = useEngang();

/** The popup after a scan of the practice site's export. */
async function scanOf(query: string) {
  const tab = await engang.driver.newPage(`${engang.site.url}qr/migration?${query}`);
  const popup = await engang.driver.openPopup(tab);
  await popup.click('button', 'Scan this page');
  await popup.see('From Google Authenticator');
  return { tab, popup };
}

describe('an export comes in', () => {
  it('adds what is new in one go, and undo takes back exactly that', async () => {
    await addTyped(engang.page, keyUri('Works', 'anna'));
    const { tab, popup } = await scanOf('parts=1');
    await popup.see(/From Google Authenticator:\s+10 accounts/);
    await popup.see('Practice 7, anna7@practice.example');
    await popup.press('Enter');
    await popup.see('10 accounts were added.');
    expect(await popup.names('listitem')).toHaveLength(11);
    await popup.click('button', 'Undo');
    await popup.page.waitForFunction(() => document.querySelectorAll('.account').length === 1);
    await popup.click('button', 'Scan this page');
    await popup.click('button', 'Add 10 accounts');
    await popup.see('10 accounts were added.');
    await popup.close();
    await tab.close();
  });

  it('says that it is here already', async () => {
    const { tab, popup } = await scanOf('parts=1');
    await popup.see('10 accounts you have already');
    expect(await popup.has('button', 'Add 10 accounts')).toBe(false);
    await tab.close();
  });

  it('goes on with the next part, after the popup was closed', async () => {
    const first = await scanOf('parts=3&only=1');
    await first.popup.see(/QR 1 of 3:\s+10 accounts/);
    await first.popup.click('button', 'Add 10 accounts');
    await first.popup.see('10 accounts were added. Still to come: QR 2, 3.');
    await first.popup.close();
    await first.tab.close();

    const third = await scanOf('parts=3&only=3');
    await third.popup.see('Added already: QR 1.');
    await third.popup.see('Still to come: QR 2.');
    await third.popup.click('button', 'Add 10 accounts');
    await third.popup.see('10 accounts were added. Still to come: QR 2.');
    await third.popup.close();
    await third.tab.close();
  });

  it('comes as a pasted link, too', async () => {
    const [link = ''] = migrationLinks(1);
    await engang.page.page.bringToFront();
    await engang.page.click('button', 'Add account');
    await engang.page.fill('Secret or otpauth link', link);
    await engang.page.click('button', 'Add 10 accounts');
    await engang.page.see('10 accounts were added.');
    await engang.page.click('button', 'Undo');
    await engang.page.click('button', 'Add account');
    await engang.page.fill('Secret or otpauth link', link);
    await engang.page.wait('button', 'Add 10 accounts');
    await engang.page.click('button', 'Cancel');
  });

  it('says what is wrong with a broken one', async () => {
    await engang.page.click('button', 'Add account');
    await engang.page.fill('Secret or otpauth link', 'otpauth-migration://offline?data=XXXX');
    await engang.page.see('This export is incomplete or damaged');
    await engang.page.click('button', 'Cancel');
  });
});

describe('accounts go out as QRs', () => {
  let folder: string;
  let picture: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'engang-out-'));
    picture = join(folder, 'qr.png');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Reads the picture that was taken by Engang's own scanner. */
  async function readBack() {
    await engang.page.click('button', 'Add account');
    await engang.page.upload('input[accept="image/*"]', picture);
  }
  async function confirm() {
    await engang.page.fill('Master password', MASTER_PASSWORD);
    await engang.page.press('Enter');
    await engang.page.wait('button', 'Hide');
  }
  const qr = () => engang.page.page.$('svg.qr');
  async function takePicture(name: string) {
    const svg = await engang.page.page.waitForSelector(`svg.qr[aria-label="${name}"]`);
    await svg?.screenshot({ path: picture as `${string}.png` });
  }

  it('one account, after the master password alone', async () => {
    await engang.page.fill('Search accounts', 'Works');
    await engang.page.click('button', 'Edit');
    await engang.page.click('button', 'Show as QR');
    await engang.page.fill('Master password', 'not the one');
    await engang.page.press('Enter');
    await engang.page.see('That is not the master password');
    expect(await qr()).toBeNull();
    await confirm();
    await engang.page.see('Anyone who photographs this can make your codes');
    await takePicture('QR of Works, anna');
    await engang.page.click('button', 'Hide');
    expect(await qr()).toBeNull();
    await engang.page.click('button', 'Cancel');

    await readBack();
    await engang.page.see('Found in the picture');
    await engang.page.click('button', 'Add');
    await engang.page.see('You have Works, anna already.');
  });

  it('all of them, ten by ten', async () => {
    await engang.page.click('button', 'Show as Google Authenticator QRs');
    await confirm();
    await engang.page.see('QR 1 of 4');
    await engang.page.click('button', 'Next');
    await takePicture('QR 2 of 4');
    await engang.page.click('button', 'Hide');
    await engang.page.wait('button', 'Show as Google Authenticator QRs');

    await readBack();
    await engang.page.see(/QR 2 of 4:\s+10 accounts/);
    await engang.page.see('10 accounts you have already');
    await engang.page.click('button', 'Cancel');
  });

  it('names what stays behind', async () => {
    await addTyped(engang.page, keyUri('Slow Works', 'anna', '&period=60&algorithm=SHA256'));
    await engang.page.click('button', 'Show as Google Authenticator QRs');
    await confirm();
    await engang.page.see('1 account stays behind');
    await engang.page.see(/Slow Works, anna: Its codes do not change every 30 seconds/);
    await engang.page.click('button', 'Hide');
  });

  it('hides as soon as the page cannot be seen', async () => {
    await engang.page.click('button', 'Show as Google Authenticator QRs');
    await confirm();
    const other = await engang.driver.newPage();
    await engang.page.page.waitForFunction(() => document.querySelector('svg.qr') === null);
    await other.close();
  });

  it('hides after a minute', async () => {
    await engang.page.page.bringToFront();
    await engang.page.eval(() => {
      const real = window.setTimeout;
      const quick = (run: () => void, after?: number) => real(run, after === 60_000 ? 500 : after);
      window.setTimeout = quick as typeof setTimeout;
    });
    await engang.page.click('button', 'Show as Google Authenticator QRs');
    await engang.page.fill('Master password', MASTER_PASSWORD);
    await engang.page.press('Enter');
    await engang.page.wait('button', 'Hide');
    await engang.page.wait('button', 'Show as Google Authenticator QRs');
    expect(await qr()).toBeNull();
  });
});

import { beforeAll, expect, it } from 'vitest';
import { giveAuthenticator } from '../../drivers/authenticator.mjs';
import { MASTER_PASSWORD } from '../../journey/main-job.mjs';
import { addTyped, keyUri, useEngang } from './session';

const SLOW = 30_000;
const engang = useEngang();
let device: Awaited<ReturnType<typeof giveAuthenticator>>;

/** The kinds of slots in the header, and the names of the passkeys. */
async function ways(page = engang.page) {
  return page.eval(async () => {
    const request = indexedDB.open('engang');
    await new Promise((done) => request.addEventListener('success', done));
    const read = request.result.transaction('headers').objectStore('headers').get(1);
    await new Promise((done) => read.addEventListener('success', done));
    request.result.close();
    return read.result.header.slots.map((slot: { type: string; name?: string }) => slot.name ?? slot.type);
  });
}

async function confirmWithPassword(page = engang.page) {
  await page.fill('Master password', MASTER_PASSWORD);
  await page.click('button', 'Continue');
  await page.wait('textbox', 'Name of the passkey', SLOW);
}

async function add(name: string, page = engang.page) {
  await page.click('button', 'Add a passkey');
  await confirmWithPassword(page);
  await page.fill('Name of the passkey', name);
  await page.click('button', 'Make the passkey');
}

async function lock() {
  await engang.page.click('button', 'Lock');
  await engang.page.wait('button', 'Use a passkey');
}

beforeAll(async () => {
  device = await giveAuthenticator(engang.page);
  await addTyped(engang.page, keyUri('Works', 'anna'));
});

it('says that a device gives no key, and changes nothing', async () => {
  await device.exchange({ hasPrf: false });
  await add('Old key');
  await engang.page.see('This passkey cannot open a vault');
  expect(await ways()).toEqual(['password']);
  await engang.page.click('button', 'Cancel');
});

it('says that nothing was used where the person is not verified, and goes on once they are', async () => {
  await device.exchange({ isUserVerified: false });
  await add('This laptop');
  await engang.page.see('No passkey was used');
  expect(await ways()).toEqual(['password']);
  await device.exchange();
  await engang.page.click('button', 'Make the passkey');
  await engang.page.see('“This laptop” opens your vault from now on');
  expect(await ways()).toEqual(['password', 'This laptop']);
});

it('unlocks by it, with what is in the vault', async () => {
  await lock();
  await engang.page.click('button', 'Use a passkey');
  await engang.page.wait('listitem', 'Works, anna');
});

it('makes no second one on the same device', async () => {
  await add('Again');
  await engang.page.see('This device has a passkey of this vault already');
  expect(await ways()).toEqual(['password', 'This laptop']);
  await engang.page.click('button', 'Cancel');
});

it('stays locked while the browser waits for the person, who may turn to another way and back', async () => {
  await device.answers(false);
  await lock();
  await engang.page.click('button', 'Use a passkey');
  await engang.page.see('Waiting for the passkey');
  await engang.page.click('button', 'Use the master password');
  await engang.page.wait('textbox', 'Master password');
  await device.answers(true);
  await engang.page.click('button', 'Use a passkey');
  await engang.page.wait('button', 'Lock');
});

it('is the last way in once the master password was removed, and cannot be removed', async () => {
  await engang.page.click('button', 'Remove: Master password');
  await engang.page.click('button', 'Remove');
  await engang.page.see('This is the only way to open the vault');
  expect(await ways()).toEqual(['This laptop']);
  expect(await engang.page.has('button', 'Remove: Passkey “This laptop”')).toBe(false);
  await engang.page.click('button', 'Lock');
  await engang.page.wait('button', 'Unlock');
  await engang.page.page.reload();
  expect(await engang.page.has('textbox', 'Master password')).toBe(false);
  await engang.page.click('button', 'Unlock');
  await engang.page.wait('listitem', 'Works, anna');
});

it('sets a new master password after one was forgotten', async () => {
  await engang.page.click('button', 'Set a master password');
  await engang.page.click('button', 'Continue');
  await engang.page.fill('New master password', MASTER_PASSWORD);
  await engang.page.fill('Repeat new master password', MASTER_PASSWORD);
  await engang.page.see('Strong enough');
  await engang.page.click('button', 'Set this password');
  await expect.poll(ways, { timeout: SLOW }).toEqual(['This laptop', 'password']);
});

it('opens nothing by a device that holds none of them, nor by one that lost their keys', async () => {
  await lock();
  await device.copyWithoutKeys();
  await engang.page.click('button', 'Use a passkey');
  await engang.page.see('This passkey cannot open a vault');
  await device.exchange();
  await engang.page.click('button', 'Try again');
  await engang.page.see('No passkey was used');
  await engang.page.click('button', 'Use the master password');
  await engang.page.fill('Master password', MASTER_PASSWORD);
  await engang.page.click('button', 'Unlock');
  await engang.page.wait('button', 'Lock', SLOW);
});

it('takes several, each with its name, and removes one', async () => {
  await add('Key on the ring');
  await engang.page.see('“Key on the ring” opens your vault');
  expect(await ways()).toEqual(['This laptop', 'password', 'Key on the ring']);
  await engang.page.click('button', 'Remove: Passkey “This laptop”');
  await engang.page.click('button', 'Use a passkey');
  await engang.page.see('Removed: Passkey “This laptop”');
  expect(await ways()).toEqual(['password', 'Key on the ring']);
});

it('is made and used in a window of its own from the popup, which closes', async () => {
  const tab = await engang.driver.newPage(engang.site.url);
  const popup = await engang.driver.openPopup(tab);
  await popup.click('button', 'Settings');
  const made = await engang.driver.opened(() => popup.click('button', 'Add a passkey'));
  expect(new URL(await made.url()).pathname + new URL(await made.url()).search).toBe('/passkey.html?add');
  await expect.poll(() => popup.page.isClosed()).toBe(true);
  const ownDevice = await giveAuthenticator(made);
  await confirmWithPassword(made);
  await made.fill('Name of the passkey', 'From the popup');
  await made.click('button', 'Make the passkey');
  await made.see('“From the popup” opens your vault');
  expect(await ownDevice.held()).toHaveLength(1);

  await engang.page.page.bringToFront();
  await engang.page.see('From the popup'); // the full page has it in its list
  await engang.page.click('button', 'Lock');
  const locked = await engang.driver.openPopup(tab);
  const asking = await engang.driver.opened(() => locked.click('button', 'Use a passkey'));
  expect(new URL(await asking.url()).search).toBe('?unlock');
  await expect.poll(() => locked.page.isClosed()).toBe(true);
  await asking.close();

  // The window that has the device: Chromium's virtual one belongs to its tab.
  await made.goto((await made.url()).replace('add', 'unlock'));
  await expect.poll(() => made.page.isClosed(), { timeout: SLOW }).toBe(true);
  await engang.page.page.bringToFront();
  await engang.page.wait('listitem', 'Works, anna');
  await tab.close();
});

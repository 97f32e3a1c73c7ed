import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createVault, restoreBackup, saveBackup } from '../../journey/main-job.mjs';
import { type Disk, damaged, readDisk, writeDisk } from './disk';
import {
  addAccount,
  type Engang,
  forgetSession,
  givePassword,
  type Page,
  reload,
  SLOW,
  startEngang,
  unlock,
} from './engang';
import { checked } from './header';
import { forgetCopy, keptBeside, secondCopy, writeBeside } from './kept';

const LINK = 'otpauth://totp/Northwind:anna?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const NAMES = ['anna', 'bo', 'clara'];

let engang: Engang;
let page: Page;
let good: Disk;
let beside: string;
let backup: string;
let downloads: string;

const rows = () =>
  page.eval(() => [...document.querySelectorAll('li.account .label')].map((label) => label.textContent));
const EMPTY: Disk = { headers: [], revisions: [] };

beforeAll(async () => {
  downloads = await mkdtemp(join(tmpdir(), 'engang-'));
  engang = await startEngang({ downloads });
  page = await engang.openExtensionPage('options.html');
  await createVault(page);
  for (const label of NAMES) await addAccount(page, LINK.replace('anna', label), `Northwind, ${label}`);
  backup = await saveBackup(page, downloads);
  await secondCopy(page);
  good = await readDisk(page);
  beside = await keptBeside(page, true);
});
afterAll(async () => {
  await engang.close();
  await rm(downloads, { recursive: true, force: true });
});

beforeEach(async () => {
  await forgetSession(page);
  await writeDisk(page, good);
  await writeBeside(page, beside);
  await reload(page);
});

async function changeDisk(change: (disk: Disk) => void): Promise<void> {
  const disk = structuredClone(good);
  change(disk);
  await writeDisk(page, disk);
}

describe('the second copy', () => {
  it('brings back a damaged newest revision, byte by byte', async () => {
    await changeDisk(({ revisions }) => {
      const newest = revisions.at(-1);
      if (newest) newest.sealed = damaged(newest.sealed);
    });
    await unlock(page);
    await page.see('Nothing that was saved is missing.');
    expect(await rows()).toEqual(NAMES);
    expect(await readDisk(page)).toEqual(good);
  });

  it('brings back the list where no revision opens', async () => {
    await changeDisk(({ revisions }) => {
      for (const revision of revisions) revision.sealed = damaged(revision.sealed);
    });
    await unlock(page);
    await page.see('Nothing that was saved is missing.');
    expect(await rows()).toEqual(NAMES);
  });

  it('brings back a header of which no copy is whole', async () => {
    await changeDisk(({ headers }) => {
      for (const { header } of headers) header.vaultId = 'nothing';
    });
    await reload(page);
    await unlock(page);
    await page.see('The record that opens your vault was damaged.');
    expect(await rows()).toEqual(NAMES);
    expect(await readDisk(page)).toEqual(good);
  });

  it('brings back a vault that is gone, and says so until it is closed', async () => {
    await writeDisk(page, EMPTY);
    await reload(page);
    await unlock(page);
    await page.see('Your vault was gone from the browser’s storage.');
    expect(await rows()).toEqual(NAMES);
    await reload(page);
    await page.see('Your vault was gone from the browser’s storage.');
    await page.click('button', 'Close');
    await page.page.waitForFunction(() => !document.body.textContent?.includes('was gone'));
    await reload(page);
    await page.wait('listitem', 'Northwind, anna');
    expect(await page.text('body')).not.toContain('was gone');
  });

  it('brings back the last accounts where the database is an older one', async () => {
    await changeDisk((disk) => {
      disk.revisions = disk.revisions.slice(0, 2);
    });
    await unlock(page);
    await page.see('Nothing that was saved is missing.');
    expect(await rows()).toEqual(NAMES);
  });
});

describe('without a second copy', () => {
  beforeEach(async () => {
    await forgetCopy(page);
  });

  it('an older state is told, once', async () => {
    await changeDisk((disk) => {
      disk.revisions = disk.revisions.slice(0, 2);
    });
    await unlock(page);
    await page.see('This is an older state of your vault');
    await page.see('with 3 accounts. If you did not put the older one there');
    expect(await rows()).toEqual(['anna']);
  });

  it('a vault that is gone is said to be gone, and a backup brings the accounts into a new one', async () => {
    await writeDisk(page, EMPTY);
    await reload(page);
    await page.see('The vault that was here is gone');
    await page.see('It held 3 accounts and was last saved today');
    await page.click('button', 'Make a new vault');
    await createVault(page);
    await page.see('This vault is new and empty. If you have a backup, restore it now');
    await restoreBackup(page, backup);
    await page.see('3 accounts were added');
    expect(await rows()).toEqual(NAMES);
  });

  it('a vault that nothing opens is set aside, whole, and makes place for a new one', async () => {
    await changeDisk(({ revisions }) => {
      for (const revision of revisions) revision.sealed = damaged(revision.sealed);
    });
    const left = await readDisk(page);
    await givePassword(page);
    await page.see('No saved state of the vault can be read.', SLOW);
    await page.click('button', 'Set aside and start anew');
    await page.see('Nothing is deleted.');
    expect(await readDisk(page)).toEqual(left);
    await page.click('button', 'Set aside and start anew');
    await page.see('The vault that was here is gone');
    await page.see('Nothing of it was deleted.');
    const [aside] = await page.eval(async () =>
      (await indexedDB.databases()).map(({ name }) => name ?? '').filter((name) => name.includes('aside')),
    );
    expect(await readDisk(page, aside)).toEqual(left);
    expect(await readDisk(page)).toEqual(EMPTY);
  });
});

describe('a way to open the vault that a stranger added', () => {
  it('is told until it is closed', async () => {
    const headers = await Promise.all(
      good.headers.map((copy) =>
        checked(copy, (header) => {
          const [slot] = header.slots;
          if (slot) header.slots.push({ ...slot, id: 'a-strange-one' });
        }),
      ),
    );
    await changeDisk((disk) => void Object.assign(disk, { headers }));
    await unlock(page);
    await page.see('The record of ways to open the vault was changed by something other than Engang.');
    expect(await rows()).toEqual(NAMES);
  });
});

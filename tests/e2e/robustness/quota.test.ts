import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BACKUP_PASSWORD, createVault, MASTER_PASSWORD, saveBackup } from '../../journey/main-job.mjs';
import { CHROME_BUILD } from '../build';
import { type Disk, damaged, readDisk, writeDisk } from './disk';
import {
  addAccount,
  type Engang,
  forgetSession,
  type Page,
  reload,
  SLOW,
  startEngang,
  unlock,
} from './engang';
import { forgetCopy, keptBeside, secondCopy, writeBeside } from './kept';

const LINK = 'otpauth://totp/Northwind:anna?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const COUNTER = 'otpauth://hotp/Northwind:counter?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&counter=7';
const FULL = 'The disk is full. Nothing was changed';
const NAMES = ['anna', 'bo', 'counter'];
const EMPTY: Disk = { headers: [], revisions: [] };

let engang: Engang;
let page: Page;
let good: Disk;
let beside: string;
let backup: string;
let folder: string;
/** Kept open: the limit goes with it. */
let protocol: CDPSession;

const rows = () =>
  page.eval(() => [...document.querySelectorAll('li.account .label')].map((label) => label.textContent));
const click = (name: string) => page.click('button', name);

const limit = (quotaSize?: number) =>
  protocol.send('Storage.overrideQuotaForOrigin', {
    origin: `chrome-extension://${engang.extensionId}`,
    ...(quotaSize !== undefined && { quotaSize }),
  });

/** Writes into another database of the same origin, which has the same limit. False where there is no room. */
const hasRoom = () =>
  page.eval(
    () =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('probe');
        opening.onupgradeneeded = () => opening.result.createObjectStore('a');
        opening.onerror = () => resolve(false);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('a', 'readwrite');
          transaction.objectStore('a').put(new Uint8Array(1000), 1);
          transaction.oncomplete = () => resolve(true);
          transaction.onabort = () => resolve(false);
        };
      }),
  );

/** The browser believes what it knew of the room for up to half a minute. */
async function full(): Promise<void> {
  await limit(1);
  for (const until = Date.now() + 60_000; await hasRoom(); ) {
    if (Date.now() > until) throw new Error('there is room all the same');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

async function room(): Promise<void> {
  await limit();
  expect(await hasRoom()).toBe(true);
}

/** The extension without `unlimitedStorage`, as the browser's limit is for origins that have one. */
async function limited(path: string): Promise<string> {
  await cp(CHROME_BUILD, path, { recursive: true });
  const file = join(path, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.permissions = manifest.permissions.filter((name: string) => name !== 'unlimitedStorage');
  await writeFile(file, JSON.stringify(manifest));
  return path;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'engang-'));
  engang = await startEngang({ downloads: folder, extension: await limited(join(folder, 'extension')) });
  page = await engang.openExtensionPage('options.html');
  protocol = await page.page.createCDPSession();
  await createVault(page);
  for (const label of ['anna', 'bo'])
    await addAccount(page, LINK.replace('anna', label), `Northwind, ${label}`);
  await addAccount(page, COUNTER, 'Northwind, counter');
  await addAccount(page, LINK.replace('anna', 'gone'), 'Northwind, gone');
  backup = await saveBackup(page, folder);
  await page.eval(() => {
    const row = document.querySelector('li[aria-label="Northwind, gone"]');
    row?.querySelector<HTMLButtonElement>('button[aria-label=Delete]')?.click();
  });
  await page.see('was deleted');
  await secondCopy(page);
  good = await readDisk(page);
  beside = await keptBeside(page, true);
});
afterAll(async () => {
  await engang.close();
  await rm(folder, { recursive: true, force: true });
});

/** The vault as it was, locked, and room on the disk. */
async function afresh(): Promise<void> {
  await room();
  await forgetSession(page);
  await writeDisk(page, good);
  await writeBeside(page, beside);
  await reload(page);
}

async function changeDisk(change: (disk: Disk) => void): Promise<void> {
  const disk = structuredClone(good);
  change(disk);
  await writeDisk(page, disk);
}

interface Point {
  /** Up to the write, with room on the disk. */
  before: () => Promise<void>;
  act: () => Promise<void>;
  /** What is seen once the same works with room again; by default the same step is taken anew. */
  after: () => Promise<void>;
  /** Acts anew, where the screen is another one than before. */
  again?: () => Promise<void>;
  text?: string;
}

const form = async (link: string) => {
  await unlock(page);
  await click('Add account');
  await page.fill('Secret or otpauth link', link);
};
const edit = async () => {
  await unlock(page);
  await click('Edit');
};
const versions = async () => {
  await unlock(page);
  await click('Show earlier versions');
  await page.wait('button', 'Hide earlier versions');
  await page.page.waitForSelector('[data-number="2"]');
  await page.page.click('[data-number="2"]');
  await page.see('Compared with now');
};
const listed =
  (...labels: string[]) =>
  async () => {
    await page.page.waitForFunction(
      (count) => document.querySelectorAll('li.account').length === count,
      { timeout: SLOW },
      labels.length,
    );
    expect((await rows()).sort()).toEqual(labels.sort());
  };

const POINTS: Record<string, Point> = {
  'a first vault': {
    before: async () => {
      await writeDisk(page, EMPTY);
      await writeBeside(page, '{}');
      await reload(page);
      await page.fill('Master password', MASTER_PASSWORD);
      await page.fill('Repeat master password', MASTER_PASSWORD);
      await page.see('Strong enough');
    },
    act: () => click('Create vault'),
    after: async () => void (await page.wait('button', 'Add account', SLOW)),
  },
  'adding an account': {
    before: () => form(LINK.replace('anna', 'dora')),
    act: () => click('Add'),
    after: listed(...NAMES, 'dora'),
  },
  'adding a counter': {
    before: () => form(COUNTER.replace('Northwind:counter', 'Northwind:more')),
    act: () => click('Add'),
    after: listed(...NAMES, 'more'),
  },
  'renaming an account': {
    before: async () => {
      await edit();
      await page.fill('Account', 'renamed');
    },
    act: () => click('Save'),
    after: listed('renamed', 'bo', 'counter'),
  },
  'deleting an account': {
    before: () => unlock(page),
    act: () => click('Delete'),
    after: listed('bo', 'counter'),
  },
  'taking a deletion back': {
    before: async () => {
      await unlock(page);
      await click('Delete');
      await page.wait('button', 'Undo');
    },
    act: () => click('Undo'),
    again: async () => {
      await page.click('button', 'Put back Northwind, anna');
    },
    after: listed(...NAMES),
  },
  'moving a counter': {
    before: () => unlock(page),
    act: () => click('Next code'),
    after: async () => void (await page.see('has moved on')),
  },
  'restoring a backup': {
    before: async () => {
      await unlock(page);
      await page.upload('input[type=file]', backup);
      await page.fill('Backup password', BACKUP_PASSWORD);
      await page.press('Enter');
      await page.wait('button', 'Restore', SLOW);
    },
    act: () => click('Restore'),
    after: listed(...NAMES, 'gone'),
  },
  'putting a deleted account back': {
    before: () => unlock(page),
    act: () => click('Put back Northwind, gone'),
    after: listed(...NAMES, 'gone'),
  },
  'deleting for good': {
    before: async () => {
      await unlock(page);
      await click('Delete for good: Northwind, gone');
    },
    act: () => click('Delete for good'),
    after: async () => void (await page.see('1 account was deleted for good.')),
  },
  'restoring an earlier version': {
    before: async () => {
      await versions();
      await click('Restore all of it');
    },
    act: () => click('Restore'),
    after: listed('anna'),
  },
  'taking that back': {
    before: async () => {
      await versions();
      await click('Restore all of it');
      await click('Restore');
      await page.wait('button', 'Undo');
    },
    act: () => click('Undo'),
    again: async () => {
      await click('Put back Northwind, bo');
      await page.see('is back in the list');
      await click('Put back Northwind, counter');
    },
    after: listed(...NAMES),
  },
  'learning a site': {
    before: async () => {
      await edit();
      await page.fill('Site to add', 'havn.example');
    },
    act: () => click('Save'),
    after: async () => void (await page.wait('button', 'Add account')),
  },
};

/** Nothing has to be asked for: the vault opens all the same, and what could not be written is said or made up for. */
const SILENT: Record<string, { change: (disk: Disk) => void; copy: boolean; labels: string[] }> = {
  'one copy of the header': {
    change: ({ headers: [first] }) => {
      if (first) first.header.vaultId = 'nothing';
    },
    copy: true,
    labels: NAMES,
  },
  'a damaged newest revision, with a second copy': {
    change: ({ revisions }) => {
      const newest = revisions.at(-1);
      if (newest) newest.sealed = damaged(newest.sealed);
    },
    copy: true,
    labels: [...NAMES, 'gone'],
  },
  'a damaged newest revision, without one': {
    change: ({ revisions }) => {
      const newest = revisions.at(-1);
      if (newest) newest.sealed = damaged(newest.sealed);
    },
    copy: false,
    labels: [...NAMES, 'gone'],
  },
};

const LONG = process.env.ENGANG_PROOF === '1';
/** Before the others nothing is written, so that the disk may be full all the time. */
const AFTER_WRITES = ['a first vault', 'taking a deletion back', 'taking that back'];
const points = Object.entries(POINTS).filter(([name]) => !AFTER_WRITES.includes(name));
const others = Object.entries(POINTS).filter(([name]) => AFTER_WRITES.includes(name));
const SHORT = ['adding an account', 'renaming an account', 'deleting an account', 'restoring a backup'];

describe('with no room on the disk', () => {
  beforeAll(async () => {
    await afresh();
    await full();
  });

  it.each(points.filter(([name]) => LONG || SHORT.includes(name)))(
    '%s: said, and the old state is whole',
    async (_, point) => {
      await forgetSession(page);
      await reload(page);
      await point.before();
      await point.act();
      await page.see(FULL, SLOW);
      expect(await readDisk(page)).toEqual(good);
    },
  );

  it('the last of these works once there is room', async () => {
    await room();
    await (LONG ? click('Save') : click('Restore'));
    await (LONG ? page.wait('button', 'Add account') : listed(...NAMES, 'gone')());
    expect((await readDisk(page)).revisions.length).toBeGreaterThan(good.revisions.length);
  });
});

describe.runIf(LONG)('with no room, after something was written', () => {
  beforeEach(afresh);

  it.each(others)('%s: said, the old state is whole, and it works once there is room', async (_, point) => {
    await point.before();
    const before = await readDisk(page);
    await full();
    await point.act();
    await page.see(FULL, SLOW);
    expect(await readDisk(page)).toEqual(before);
    await room();
    await (point.again ?? point.act)();
    await point.after();
  });

  it.each(Object.entries(SILENT))(
    '%s: what opens is shown, and repaired once there is room',
    async (_, silent) => {
      if (!silent.copy) await forgetCopy(page);
      await changeDisk(silent.change);
      const before = await readDisk(page);
      await full();
      await unlock(page);
      await listed(...silent.labels)();
      expect(await readDisk(page)).toEqual(before);
      await room();
      await reload(page);
      await page.wait('button', 'Add account');
      await page.page.waitForFunction(
        () => !document.body.textContent?.includes('could not be repaired yet'),
      );
      await listed(...(silent.copy ? NAMES : silent.labels))();
    },
  );

  it('a vault that is gone: put back from the second copy once there is room', async () => {
    await writeDisk(page, EMPTY);
    await full();
    await reload(page);
    await page.see(FULL);
    expect(await readDisk(page)).toEqual(EMPTY);
    await room();
    await click('Try again');
    await unlock(page);
    await listed(...NAMES)();
  });

  it('a vault that nothing opens: not set aside before there is room', async () => {
    await forgetCopy(page);
    await changeDisk(({ revisions }) => {
      for (const revision of revisions) revision.sealed = damaged(revision.sealed);
    });
    const left = await readDisk(page);
    await page.fill('Master password', MASTER_PASSWORD);
    await click('Unlock');
    await click('Set aside and start anew');
    await full();
    await click('Set aside and start anew');
    await page.see(FULL);
    expect(await readDisk(page)).toEqual(left);
    await room();
    await click('Set aside and start anew');
    await page.see('The vault that was here is gone');
    await page.see('Nothing of it was deleted.');
  });
});

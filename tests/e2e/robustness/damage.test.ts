import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createVault } from '../../journey/main-job.mjs';
import { type Disk, type DiskKdf, damaged, readDisk, writeDisk } from './disk';
import {
  addAccount,
  type Engang,
  forgetSession,
  givePassword,
  lock,
  type Page,
  reload,
  SLOW,
  sessionOf,
  startEngang,
  unlock,
} from './engang';
import { checked } from './header';
import { forgetCopy, keptBeside, writeBeside } from './kept';

const LINK = 'otpauth://totp/Northwind:anna?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const nameOf = (label: string) => `Northwind, ${label}`;
/** The rows of the list alone: lists in the settings have lines, too. */
const accountsIn = async (page: Page) =>
  page.eval(() => [...document.querySelectorAll('li.account')].map((row) => row.getAttribute('aria-label')));
const add = (label: string) => addAccount(page, LINK.replace('anna', label), nameOf(label));

let engang: Engang;
let page: Page;
let good: Disk;
let beside: string;

beforeAll(async () => {
  engang = await startEngang();
  page = await engang.openExtensionPage('options.html');
  await createVault(page);
  for (const label of ['anna', 'bo', 'clara']) await add(label);
  await lock(page);
  good = await readDisk(page);
  beside = await keptBeside(page);
});
afterAll(() => engang.close());

beforeEach(async () => {
  await forgetSession(page);
  await writeDisk(page, good);
  await writeBeside(page, beside);
  await forgetCopy(page); // which comes of that
  await reload(page);
});

/** Puts a changed copy of what was there on the disk, and gives it back as it lies there. */
async function changeDisk(change: (disk: Disk) => void): Promise<Disk> {
  const disk = structuredClone(good);
  change(disk);
  await writeDisk(page, disk);
  return readDisk(page);
}

describe('a damaged revision, without a second copy', () => {
  const NOTICE = 'Part of your vault was damaged. Engang repaired it from the state of today';

  it('is told, the one before it is written anew on top, and the next change is kept', async () => {
    const changed = await changeDisk(({ revisions }) => {
      const newest = revisions.at(-1);
      if (newest) newest.sealed = damaged(newest.sealed);
    });
    expect(changed.revisions.at(-1)).not.toEqual(good.revisions.at(-1));

    await unlock(page);
    await page.see(NOTICE);
    await page.see('with 2 accounts. Changes made after that may be missing');
    expect(await accountsIn(page)).toEqual(['anna', 'bo'].map(nameOf));
    const repaired = await readDisk(page);
    expect(repaired.revisions.slice(0, -1)).toEqual(changed.revisions);
    expect(repaired.revisions.at(-1)?.number).toBe(5);

    await add('dora');
    await reload(page);
    await page.see(NOTICE); // until it is closed
    await page.click('button', 'Close');
    await page.page.waitForFunction((text) => !document.body.textContent?.includes(text), {}, NOTICE);
    await lock(page);
    await unlock(page);
    await page.wait('listitem', nameOf('dora'));
    expect(await accountsIn(page)).toEqual(['anna', 'bo', 'dora'].map(nameOf));
    expect(await page.text('body')).not.toContain(NOTICE);
  });

  it('that a window has not seen is told when it loads anew while unlocked', async () => {
    await unlock(page);
    await changeDisk(({ revisions }) => {
      for (const revision of revisions.slice(-2)) revision.sealed = damaged(revision.sealed);
    });
    await reload(page);
    await page.see(NOTICE);
    expect(await accountsIn(page)).toEqual(['anna'].map(nameOf));
  });

  it('of which there is no whole one left is told, and nothing is written', async () => {
    const changed = await changeDisk(({ revisions }) => {
      for (const revision of revisions) revision.sealed = damaged(revision.sealed);
    });
    await givePassword(page);
    await page.see('No saved state of the vault can be read.', SLOW);
    await page.see('The second copy that Engang keeps does not help either.');
    expect(await readDisk(page)).toEqual(changed);

    await writeDisk(page, good);
    await reload(page);
    await page.wait('listitem', nameOf('clara'));
  });
});

describe('an edited header', () => {
  it.each([0, 1])('in copy %i: the other one opens, and puts it right', async (at) => {
    // It may be put right before anyone reads it back here: the screen looks at once.
    await changeDisk((disk) => {
      const slot = disk.headers[at]?.header.slots[0];
      if (slot) slot.wrapped = damaged(slot.wrapped);
      expect(disk).not.toEqual(good);
    });
    await unlock(page);
    expect(await accountsIn(page)).toEqual(['anna', 'bo', 'clara'].map(nameOf));
    expect(await readDisk(page)).toEqual(good);
  });

  it('in both copies: told, nothing is written, and the old bytes open again', async () => {
    const changed = await changeDisk(({ headers }) => {
      for (const { header } of headers) header.vaultId = header.vaultId.replace(/^./, 'x');
    });
    await reload(page);
    await page.see('The record that your master password opens is damaged.', SLOW);
    expect(await readDisk(page)).toEqual(changed);
    await writeDisk(page, good);
    await reload(page);
    await unlock(page);
    expect(await accountsIn(page)).toEqual(['anna', 'bo', 'clara'].map(nameOf));
  });
});

describe('key derivation parameters that someone edited, checksum and all', () => {
  const BOUNDS = 'its settings are outside what Engang uses';
  const WEAKER = 'is older or weaker than the one that Engang last saw here';
  const ALTERED = 'is not the one that Engang last saw here';

  async function refused(kdf: Partial<DiskKdf>, message: string) {
    const headers = await Promise.all(
      good.headers.map((copy) =>
        checked(copy, ({ slots: [slot] }) => void Object.assign(slot?.kdf ?? {}, kdf)),
      ),
    );
    const changed = await changeDisk((disk) => void Object.assign(disk, { headers }));
    await givePassword(page);
    await page.see(message, SLOW);
    expect(await sessionOf(page)).toBe('{}');
    expect(await readDisk(page)).toEqual(changed);
  }

  it.each<[string, Partial<DiskKdf>]>([
    ['memory that no machine has', { memory: 4 * 1024 * 1024 }],
    ['passes for a year', { passes: 4_000_000_000 }],
    ['no lane', { lanes: 0 }],
    ['a fraction', { memory: 256 * 1024 - 0.5 }],
    ['a salt of one byte', { salt: { hex: '00' } }],
    ['another function', { name: 'pbkdf2' }],
  ])('%s: refused before they run', (_, kdf) => refused(kdf, BOUNDS));

  it.each<[string, Partial<DiskKdf>]>([
    ['less memory', { memory: 32 * 1024 }],
    ['hardly any memory', { memory: 8 }],
    ['fewer passes', { passes: 2 }],
    ['one pass', { passes: 1 }],
  ])('%s: refused as weaker, before they run', (_, kdf) => refused(kdf, WEAKER));

  it.each<[string, Partial<DiskKdf>]>([
    ['more lanes', { lanes: 4 }],
    ['another salt', { salt: { hex: '00'.repeat(16) } }],
  ])('%s: opens nothing, and is told from a wrong password', (_, kdf) => refused(kdf, ALTERED));
});

describe('a vault from a newer version', () => {
  /** A header of the next format, whose ways are those of this one, or none that this one can use. */
  const newerBy = (change: (slot: Disk['headers'][number]['header']['slots'][number]) => void) =>
    Promise.all(
      good.headers.map((copy) =>
        checked(copy, (header) => {
          header.format += 1;
          header.slots.forEach(change);
        }),
      ),
    );

  it('whose ways we know opens, and its header is left as it is', async () => {
    const headers = await newerBy(() => undefined);
    const changed = await changeDisk((disk) => void Object.assign(disk, { headers }));
    await unlock(page);
    expect(await accountsIn(page)).toEqual(['anna', 'bo', 'clara'].map(nameOf));
    expect(await readDisk(page)).toEqual(changed);
  });

  it('that no way opens is said to be one, and nothing is written', async () => {
    const headers = await newerBy((slot) => {
      slot.wrapped = damaged(slot.wrapped);
    });
    const changed = await changeDisk((disk) => void Object.assign(disk, { headers }));
    await givePassword(page);
    await page.see('This vault was written by a newer version of Engang.', SLOW);
    expect(await readDisk(page)).toEqual(changed);
  });

  it('whose header this version cannot even check is said to be one', async () => {
    const changed = await changeDisk((disk) => {
      disk.headers = disk.headers.map(({ copy, check, header: { format, vaultId } }) => ({
        copy,
        check,
        header: { format: format + 1, vaultId, slots: [{ type: 'passkey' } as never] } as never,
      }));
    });
    await givePassword(page);
    await page.see('This vault was written by a newer version of Engang.', SLOW);
    expect(await readDisk(page)).toEqual(changed);
  });
});

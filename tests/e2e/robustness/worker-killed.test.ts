import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createVault, MASTER_PASSWORD } from '../../journey/main-job.mjs';
import { readDisk, writeDisk } from './disk';
import {
  addAccount,
  type Engang,
  givePassword,
  lock,
  type Page,
  reload,
  SLOW,
  sessionOf,
  startEngang,
  unlock,
} from './engang';
import { writeBeside } from './kept';
import { outcome, workerStopper } from './worker';

const INTERRUPTED = 'That was interrupted. Try again.';
const LINK = 'otpauth://totp/Northwind:anna?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const NAME = 'Northwind, anna';

let engang: Engang;
let page: Page;
let worker: Awaited<ReturnType<typeof workerStopper>>;

beforeAll(async () => {
  engang = await startEngang();
  page = await engang.openExtensionPage('options.html');
  worker = await workerStopper(page);
  await createVault(page);
  await addAccount(page, LINK, NAME);
});
afterAll(() => engang.close());

/** Either a whole session or none. */
async function expectWhole(open: boolean) {
  const { session } = JSON.parse(await sessionOf(page));
  if (open) expect(session.vaultKey).toMatch(/^[0-9a-f]{64}$/);
  else expect(session).toBeUndefined();
}

describe('unlocking', () => {
  it.each([0, 40, 120, 250, 400])('goes on or says so when the worker is killed after %i ms', async (ms) => {
    if (await page.has('button', 'Lock')) await lock(page);
    const stoppedBefore = worker.stopped();
    await givePassword(page);
    await sleep(ms);
    await worker.stop();
    const seen = await outcome(page);
    expect(worker.stopped()).toBe(stoppedBefore + 1);
    expect(['open', INTERRUPTED]).toContain(seen);
    await expectWhole(seen === 'open');
    if (seen !== 'open') await unlock(page);
    expect(await page.names('listitem')).toEqual([NAME]);
  });

  it('says so when the worker is killed over and over, and works afterwards', async () => {
    if (await page.has('button', 'Lock')) await lock(page);
    const stoppedBefore = worker.stopped();
    await givePassword(page);
    for (let kill = 0; kill < 30; kill++) await Promise.all([worker.stop(), sleep(50)]);
    expect(worker.stopped() - stoppedBefore).toBeGreaterThan(1);
    expect(await outcome(page)).toBe(INTERRUPTED);
    await expectWhole(false);
    await unlock(page);
    expect(await page.names('listitem')).toEqual([NAME]);
  });

  it('goes on when the popup is closed meanwhile: the next one is unlocked', async () => {
    await lock(page);
    const popup = await engang.openPopup(page);
    await givePassword(popup);
    await popup.close();
    await page.wait('button', 'Lock', SLOW);
    const next = await engang.openPopup(page);
    await next.wait('listitem', NAME);
    await next.close();
  });
});

describe('creating a vault', () => {
  it.each([0, 150, 300, 450, 600])(
    'is whole or not at all when the worker is killed after %i ms',
    async (ms) => {
      if (await page.has('button', 'Lock')) await lock(page);
      await writeBeside(page, '{}'); // or it would be a vault that is gone, and come back
      await writeDisk(page, { headers: [], revisions: [] });
      await reload(page);
      await page.fill('Master password', MASTER_PASSWORD);
      await page.fill('Repeat master password', MASTER_PASSWORD);
      await page.see('Strong enough');
      await page.click('button', 'Create vault');
      await sleep(ms);
      await worker.stop();

      const seen = await outcome(page);
      expect(['open', INTERRUPTED, 'Engang is locked']).toContain(seen);
      await expectWhole(seen === 'open');
      if (seen === INTERRUPTED) {
        await page.click('button', 'Create vault');
        await page.wait('button', 'Lock', SLOW);
      }
      if (seen === 'Engang is locked') await unlock(page);

      const { headers, revisions } = await readDisk(page);
      expect(headers.map(({ copy }) => copy)).toEqual([1, 2]);
      expect(headers[0]?.header).toEqual(headers[1]?.header);
      expect(revisions).toHaveLength(1);
      await addAccount(page, LINK, NAME);
      await lock(page);
      await unlock(page);
      expect(await page.names('listitem')).toEqual([NAME]);
    },
  );
});

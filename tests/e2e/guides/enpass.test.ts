import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useEngang } from '../chromium/session';
import { fill, heldIn, open, type Screen, setUp, signIn, walk } from './at-guide';

const guide = walk('enpass');
let tab: Screen;
const folder = mkdtempSync(join(tmpdir(), 'engang-guides-'));
afterAll(() => rmSync(folder, { recursive: true }));

const tabs = (engang: ReturnType<typeof useEngang>) => {
  beforeEach(async () => {
    tab = await open(engang);
    await guide.start(tab);
  });
  afterEach(() => tab.close());
};

describe('what Enpass was installed for', () => {
  const engang = useEngang();
  tabs(engang);

  it('takes the QR that stands above the key', async () => {
    await setUp(engang, tab, guide);
    await signIn(engang, tab, guide);
  });
});

describe('the key as it is copied', () => {
  const engang = useEngang();
  tabs(engang);

  it('is taken in groups, with the space at its end, and its code confirms the set-up', async () => {
    const key = await tab.eval(() => document.querySelector('#secret')?.textContent ?? '');
    expect(key).toMatch(/^([a-z2-7]{4} ){4}$/);
    const popup = await engang.driver.openPopup(tab);
    await popup.click('button', 'Add account');
    await popup.fill('Secret or otpauth link', key);
    await popup.fill('Issuer', 'Fjordheim');
    await popup.press('Enter');
    await popup.wait('listitem', 'Fjordheim');
    await popup.click('button', 'Fill code');
    const text = await popup.see(/Code filled on|has not been used on any site yet/, 45_000);
    if (!text.includes('Code filled on')) await popup.click('button', `Fill on ${guide.host}`);
    await popup.see('Code filled on', 45_000);
    expect(await heldIn(tab, guide.field)).toMatch(/^\d{6}$/);
    await popup.close();
    await guide.confirm(tab);
  });
});

describe('what Enpass exports', () => {
  const engang = useEngang();
  tabs(engang);

  it('is brought in by the file, and its codes are right at once', async () => {
    const href = await tab.eval(() => document.querySelector<HTMLAnchorElement>('a[download]')?.href ?? '');
    const path = join(folder, 'export.json');
    writeFileSync(path, Buffer.from(href.split(',')[1] ?? '', 'base64'));
    const { page } = engang;
    await page.page.bringToFront();
    const [chooser] = await Promise.all([
      page.page.waitForFileChooser(),
      page.click('button', 'Restore backup'),
    ]);
    await chooser.accept([path]);
    await page.see('An Enpass export with 1 one-time code');
    await page.click('button', 'Add 1 account');
    await page.wait('listitem', 'Fjordheim, kari@fjordheim.example');

    await fill(await engang.driver.openPopup(tab), tab, guide.field);
    await guide.confirm(tab);
    await signIn(engang, tab, guide);
  });
});

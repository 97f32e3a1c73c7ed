import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useEngang } from '../chromium/session';
import { add, focused, heldIn, open, type Screen, setUp, signIn, walk } from './at-guide';

const newer = walk('newerMicrosoft');
const older = walk('olderMicrosoft');
let tab: Screen;

const tabs = (engang: ReturnType<typeof useEngang>) => {
  beforeEach(async () => {
    tab = await open(engang);
  });
  afterEach(() => tab.close());
};

describe('Microsoft at a university, the newer page', () => {
  const engang = useEngang();
  tabs(engang);

  it('says of the QR for approvals that it holds no key, and where the way parts', async () => {
    await newer.start(tab);
    await newer.toWrong(tab);
    const popup = await engang.driver.openPopup(tab);
    await popup.see('approvals in the Microsoft Authenticator app. It holds no key.');
    await popup.see('“I want to use a different authenticator app”');
    expect(await popup.has('button', 'Add')).toBe(false);
    await popup.close();
  });

  it('tells the digits and the address that stand under it, when they are typed', async () => {
    await newer.start(tab);
    await newer.toWrong(tab);
    await tab.click('link', "Can't scan the QR code");
    const text = await tab.see(/Url: https/);
    const [, digits = '', url = ''] = /Code: ([\d ]+)\s+Url: (\S+)/.exec(text) ?? [];
    const { page } = engang;
    await page.page.bringToFront();
    await page.click('button', 'Add account');
    await page.fill('Secret or otpauth link', digits);
    await page.see('Nine digits like these stand under Microsoft’s QR');
    await page.fill('Secret or otpauth link', url);
    await page.fill('Issuer', 'Fjordheim');
    await page.press('Enter');
    expect(await page.names('listitem')).toEqual([]);
    await page.click('button', 'Cancel');
  });

  it('is set up from the wrong QR to the right one, and signs in on the other host', async () => {
    await newer.start(tab);
    await newer.toWrong(tab);
    await newer.fromWrong(tab);
    await setUp(engang, tab, newer);
    await signIn(engang, tab, newer);
  });
});

describe('Microsoft at a university, the older page', () => {
  const engang = useEngang();
  tabs(engang);

  it('is set up from the wrong QR: the link beside it is pointed at, and pressed by the person', async () => {
    await older.start(tab);
    const before = await tab.eval(() => document.documentElement.outerHTML);
    const popup = await engang.driver.openPopup(tab);
    await popup.see(/It holds no key[\s\S]*“Konfigurer appen uten varsler”/);
    await expect.poll(() => focused(popup)).toBe('Show me where');
    // The popup goes with the press, so it is never answered.
    popup.press('Enter').catch(() => {});
    const link = () =>
      tab.eval(() => {
        const found = [...document.querySelectorAll('a')].find(
          ({ text }) => text === 'Konfigurer appen uten varsler',
        );
        return found ? getComputedStyle(found).outlineStyle : '';
      });
    await expect.poll(link, { timeout: 2_800, interval: 50 }).toBe('solid');
    await expect.poll(link, { timeout: 5_000 }).not.toBe('solid');
    expect(await tab.eval(() => document.documentElement.outerHTML)).toBe(before);

    await older.fromWrong(tab);
    await setUp(engang, tab, older);
    await signIn(engang, tab, older);
  });

  it('leaves the key it has alone while a set-up that was begun again is not confirmed', async () => {
    await older.start(tab);
    await older.fromWrong(tab);
    const popup = await engang.driver.openPopup(tab);
    await popup.click('button', 'Scan this page');
    await popup.see('You have this account already, with another key');
    await expect.poll(() => focused(popup)).toBe('Replace it once the new one works');
    await popup.press('Enter');
    await popup.see('The key used until now stays until the new one has been used');
    await popup.close();
    await engang.page.page.bringToFront();
    await expect
      .poll(async () => (await engang.page.names('listitem')).filter((name) => name === older.account))
      .toHaveLength(2);
    expect(await heldIn(tab, older.field)).toBe(null);
  });
});

describe('the link taken straight away', () => {
  const engang = useEngang();
  tabs(engang);

  it('leads to the right QR at once, and the account waits for the page that asks for its code', async () => {
    await newer.start(tab);
    await newer.choose(tab);
    const popup = await add(engang, tab, newer);
    await popup.see('This page has no field for its code yet');
    await popup.see('Not confirmed yet: use its code once where you set it up.');
    await popup.close();
  });
});

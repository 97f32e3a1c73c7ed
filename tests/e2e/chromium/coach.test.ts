import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coachAccount, coachPages, deadEnds, startCoachPages } from '../../practice/coach-pages.mjs';
import { leadState, traces } from '../lead-in-page';
import { useEngang } from './session';

const engang = useEngang();
let site: Awaited<ReturnType<typeof startCoachPages>>;

beforeAll(async () => {
  site = await startCoachPages();
});
afterAll(() => site.close());

/** While the mark lasts. */
const SOON = { timeout: 2_800, interval: 50 };

type Tab = Awaited<ReturnType<(typeof engang)['driver']['newPage']>>;

async function scanOf(tab: Tab) {
  const popup = await engang.driver.openPopup(tab);
  await popup.click('button', 'Scan this page');
  return popup;
}

/** The popup goes with the click, so the click is never answered. */
const press = (popup: Tab) => void popup.click('button', 'Show me where').catch(() => {});

/** What each page is said to be; the words of the link itself are seen as well. */
const SAID: Record<keyof typeof coachPages, RegExp> = {
  'microsoft-en':
    /approvals in the Microsoft Authenticator app\. It holds no key[\s\S]*“I want to use a different/,
  'microsoft-sv': /It holds no key[\s\S]*“Jag vill använda en annan autentiseringsapp”/,
  'microsoft-nb': /It holds no key[\s\S]*“Konfigurer appen uten varsler”/,
  'likely-da': /It holds no key[\s\S]*“Jeg vil bruge en anden godkendelsesapp”/,
  'likely-fi': /It holds no key[\s\S]*“Haluan käyttää toista todennussovellusta”/,
  'personal-en': /a personal account[\s\S]*“set up a different Authenticator app”/,
  'okta-en': /Okta Verify[\s\S]*“Google Authenticator”/,
  'phenixid-sv': /PhenixID One Touch[\s\S]*“TOKENS”/,
  'frame-en': /It holds no key[\s\S]*“I want to use a different/,
  'shadow-en': /It holds no key[\s\S]*“I want to use a different/,
  'no-qr-en': /What leads to the right QR is on this page: “I want to use a different/,
  'list-da': /device type “Authenticator”[\s\S]*is on this page: “Authenticator”/,
  'os2faktor-da': /device type “Authenticator”[\s\S]*is on this page: “Authenticator”/,
};

it('is told at once where no account fits the page, and nothing is told of an ordinary QR', async () => {
  const tab = await engang.driver.newPage(`${site.url}nothing`);
  const popup = await engang.driver.openPopup(tab);
  await popup.see('approvals in the Microsoft Authenticator app. It holds no key.');
  await popup.see(
    'Go back to the first page of the set-up and choose “I want to use a different authenticator app”',
  );
  await popup.close();
  await tab.goto(`${engang.site.url}qr/wifi`);
  const other = await engang.driver.openPopup(tab);
  await other.wait('button', 'Scan this page');
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(await other.eval(() => document.body.innerText)).not.toContain('Wi-Fi');
  await tab.close();
});

describe('a wrong QR leads to the right one', () => {
  it.each(Object.keys(coachPages) as (keyof typeof coachPages)[])('%s', async (name) => {
    const tab = await engang.driver.newPage(site.url + name);
    const before = await tab.eval(traces);
    const popup = await scanOf(tab);
    await popup.see(SAID[name]);
    expect(await tab.eval(leadState)).toMatchObject({ marked: false, animations: 0 });
    press(popup);
    await expect
      .poll(() => tab.eval(leadState), SOON)
      .toMatchObject({ marked: true, inView: true, animations: 1 });
    expect(await tab.eval(traces)).toEqual(before);
    await expect
      .poll(() => tab.eval(leadState), { timeout: 5_000 })
      .toMatchObject({
        marked: false,
        inView: true,
        animations: 0,
      });
    expect(await tab.eval(traces)).toEqual(before);

    await tab.eval(() => {
      const inner = [
        document,
        document.querySelector('x-choice')?.shadowRoot,
        document.querySelector('iframe')?.contentDocument,
      ];
      inner.flatMap((root) => root?.querySelector<HTMLElement>('#lead') ?? [])[0]?.click();
    });
    await tab.see('Right');
    const again = await scanOf(tab);
    await again.see('Found on 127.0.0.1');
    await again.click('button', 'Add');
    await again.see(coachAccount(name));
    await again.close();
    await tab.close();
  });
});

describe('where nothing leads on', () => {
  it.each(Object.keys(deadEnds))('%s: the place is told, and nothing is pointed at', async (name) => {
    const tab = await engang.driver.newPage(site.url + name);
    const popup = await scanOf(tab);
    await popup.see(name.startsWith('os2faktor') ? 'ask IT to allow it' : 'Go back to the first page');
    expect(await popup.has('button', 'Show me where')).toBe(false);
    await popup.close();
    await tab.close();
  });

  it('any more: it says so and stays open', async () => {
    const tab = await engang.driver.newPage(`${site.url}microsoft-en`);
    const popup = await scanOf(tab);
    await popup.wait('button', 'Show me where');
    await tab.eval(() => document.getElementById('lead')?.remove());
    await popup.click('button', 'Show me where');
    await popup.see('It is not on the page any more');
    await popup.close();
    await tab.close();
  });
});

it('does not move where the person wants none of it', async () => {
  const tab = await engang.driver.newPage(`${site.url}microsoft-en`);
  await tab.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  press(await scanOf(tab));
  await expect.poll(() => tab.eval(leadState), SOON).toMatchObject({ marked: true, inView: true });
  const offset = () => getComputedStyle(document.getElementById('lead') as Element).outlineOffset;
  const offsets = [];
  for (let look = 0; look < 5; look++) {
    offsets.push(await tab.eval(offset));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(offsets).toEqual(Array(5).fill('-1px'));
  await tab.close();
});

it('of several QRs ours comes first, and of the others only what they are is told', async () => {
  const tab = await engang.driver.newPage(`${site.url}several`);
  const popup = await scanOf(tab);
  const text = await popup.see('3 QRs');
  expect(text).toMatch(/Add[\s\S]*approvals in the Microsoft Authenticator app\. It holds no key\./);
  expect(text).toMatch(/Add[\s\S]*Wi-Fi network/);
  expect(text).not.toContain('Go back to the first page');
  await popup.close();
  await tab.close();
});

it('nine digits and the address under Microsoft’s QR are told when they are typed', async () => {
  const { page } = engang;
  await page.page.bringToFront();
  await page.click('button', 'Add account');
  await page.fill('Secret or otpauth link', '200 000 795');
  await page.see('Nine digits like these stand under Microsoft’s QR');
  await page.fill('Secret or otpauth link', 'https://practice.phonefactor.net/pad/104729618');
  await page.see('This address stands under Microsoft’s QR');
  await page.click('button', 'Cancel');
});

it('tells of OS2faktor’s device types and code devices where a person asks', async () => {
  const { page } = engang;
  await page.page.bringToFront();
  await page.click('button', 'Add account');
  expect(await page.eval(() => document.body.innerText)).not.toContain('serial number');
  await page.eval(() => {
    const help = [...document.querySelectorAll('summary')].find(({ innerText }) =>
      /OS2faktor/.test(innerText),
    );
    help?.click();
  });
  await page.see('type its serial number without spaces, exactly as it stands on the back');
  await page.click('button', 'Cancel');
});

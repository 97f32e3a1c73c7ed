import { describe, expect, it } from 'vitest';
import { activation, codeOf, derivedBytes } from '../../otp/entrust-derived';
import { vectors } from '../../otp/entrust-vectors';
import { NUMBERS, PASSWORD, REGISTRATION_CODE, sealedLink } from '../../practice/entrust.mjs';
import { useEngang } from './session';

type Screen = ReturnType<typeof useEngang>['page'];

const engang = useEngang();
const KEY = derivedBytes(activation(null), REGISTRATION_CODE.replace('-', ''), false);

/** Types into the box that has to have the focus by then, over what is selected in it. */
async function type(screen: Screen, label: string, text: string) {
  const hasFocus = (wanted: string) =>
    document.activeElement?.closest('.field')?.querySelector('label')?.textContent === wanted;
  await screen.page.waitForFunction(hasFocus, {}, label);
  await screen.page.keyboard.type(text);
  await screen.press('Enter');
}
/** The bare code that the list shows for an account. */
const shownCode = (screen: Screen, name: string) =>
  screen.eval(
    (wanted) =>
      [...document.querySelectorAll('.account')]
        .find((row) => row.getAttribute('aria-label') === wanted)
        ?.querySelector('[data-code]')
        ?.getAttribute('data-code'),
    name,
  );
/** That code, where the clock may have gone on meanwhile. */
async function expectCode(screen: Screen, name: string, key: Buffer, digits: number) {
  await screen.wait('listitem', name);
  const before = codeOf(key, Date.now(), digits);
  const shown = await shownCode(screen, name);
  expect([before, codeOf(key, Date.now(), digits)]).toContain(shown);
}

async function popupOn(path: string) {
  const tab = await engang.driver.newPage(`${engang.site.url}${path}`);
  const popup = await engang.driver.openPopup(tab);
  return { tab, popup };
}

describe('an activation for the Entrust app', () => {
  it('becomes an account, by the keyboard alone', async () => {
    const { tab, popup } = await popupOn('qr/entrust');
    await popup.see('This is an activation for the Entrust app');
    await type(popup, 'Activation password', '00000000');
    await popup.see('This password does not open the QR');
    await type(popup, 'Activation password', PASSWORD);
    expect(await popup.see(NUMBERS.sn)).toContain(NUMBERS.regurl);
    await type(popup, 'Registration code', '16180-33988');
    await popup.see('One digit or more is wrong');
    await type(popup, 'Registration code', REGISTRATION_CODE);
    await type(popup, 'Code in the Entrust app', codeOf(KEY, Date.now() + 3_600_000, 6));
    await popup.see('so nothing was added');
    await type(popup, 'Code in the Entrust app', codeOf(KEY, Date.now(), 6));
    await popup.see(`Entrust, ${NUMBERS.sn} was added.`);
    await expectCode(popup, `Entrust, ${NUMBERS.sn}`, KEY, 6);
    await popup.close();
    await tab.close();
  });

  it('goes on in a tab, where the page can be used meanwhile', async () => {
    const { tab, popup } = await popupOn('qr/entrust');
    await popup.click('button', 'Scan this page');
    await popup.wait('button', 'Go on in a tab');
    const page = await engang.driver.opened(() => popup.click('button', 'Go on in a tab'));
    await type(page, 'Activation password', PASSWORD);
    expect(await page.url()).not.toContain('#');
    expect(await page.has('button', 'Go on in a tab')).toBe(false);
    await type(page, 'Registration code', REGISTRATION_CODE);
    await page.wait('textbox', 'Code in the Entrust app');
    await page.clickOn('section.card details summary');
    await page.page.waitForSelector('.compare label:nth-of-type(2) .digits');
    const wanted = codeOf(KEY, Date.now(), 8);
    const labels = await page.eval(() =>
      [...document.querySelectorAll('.compare label .digits')].map((each) => each.textContent),
    );
    expect([wanted, codeOf(KEY, Date.now() - 30_000, 8)]).toContain(labels[1]);
    await page.clickOn('.compare label:nth-of-type(2) input');
    await page.click('button', 'Add');
    await page.see('You have this account already, with another key');
    await page.click('button', 'Keep both');
    await page.see(`Entrust, ${NUMBERS.sn} was added.`);
    expect(await page.names('listitem')).toHaveLength(2);
    const lengths = await page.eval(() =>
      [...document.querySelectorAll('[data-code]')].map((each) => each.getAttribute('data-code')?.length),
    );
    expect(lengths.sort()).toEqual([6, 8]);
    await page.close();
    await tab.close();
  });

  it('says without the registration code what is missing, and what to ask IT for', async () => {
    const { tab, popup } = await popupOn('qr/entrust');
    await popup.click('button', 'Scan this page');
    await type(popup, 'Activation password', PASSWORD);
    await popup.see('One part is still missing: the registration code');
    await popup.clickOn('section.card details summary');
    await popup.see('Ask IT for another kind of authenticator');
    const text = await popup.eval(() => document.querySelector('textarea')?.value ?? '');
    expect(text).toContain(NUMBERS.sn);
    expect(text).toContain(NUMBERS.regurl);
    expect(text).toContain('Google Authenticator');
    for (const secret of [PASSWORD, NUMBERS.ac, NUMBERS.ac.replaceAll('-', '')])
      expect(text).not.toContain(secret);
    await popup.close();
    await tab.close();
  });

  it('of a kind that nobody outside can read is said to be so', async () => {
    const { tab, popup } = await popupOn('qr/entrust-other');
    await popup.click('button', 'Scan this page');
    await popup.see('of a kind that Engang cannot read: “practiceapproval”');
    expect(await popup.has('textbox', 'Activation password')).toBe(false);
    await popup.close();
    await tab.close();
  });

  it('fits a window of 320 pixels at every step', async () => {
    const { page } = engang;
    await page.page.bringToFront();
    await page.page.setViewport({ width: 320, height: 640 });
    const overflow = () => page.eval(() => document.documentElement.scrollWidth - innerWidth);
    await page.click('button', 'Add account');
    await page.fill('Secret or otpauth link', sealedLink());
    await page.fill('Activation password', PASSWORD);
    expect(await overflow()).toBe(0);
    await page.press('Enter');
    await page.fill('Registration code', REGISTRATION_CODE);
    await page.clickOn('section.card details summary');
    await page.see('Text for IT');
    expect(await overflow()).toBe(0);
    await page.click('button', 'Continue');
    await page.wait('textbox', 'Code in the Entrust app');
    await page.clickOn('section.card details summary');
    await page.see('Which of these does the Entrust app show?');
    expect(await overflow()).toBe(0);
    await page.click('button', 'Cancel');
    await page.page.setViewport(null);
  });
});

describe.skipIf(!vectors)('the shared activation', () => {
  it('becomes an account that gives the codes of its published secret', async () => {
    const { page } = engang;
    const { uri = '', password = '' } = vectors?.secure_offline ?? {};
    for (const { rc, sn, policy, secret_hex } of vectors?.derivation ?? []) {
      const key = Buffer.from(secret_hex, 'hex');
      const name = `Entrust, ${policy === null ? 'bare' : 'policy'}`;
      await page.page.bringToFront();
      await page.click('button', 'Add account');
      await page.fill('Secret or otpauth link', uri);
      await page.fill('Activation password', password);
      await page.press('Enter');
      await page.see(sn);
      await type(page, 'Registration code', rc);
      await page.fill('Account', name.slice('Entrust, '.length));
      await page.fill('Code in the Entrust app', codeOf(key, Date.now(), 8));
      await page.press('Enter');
      await expectCode(page, name, key, 8);
    }
  });
});

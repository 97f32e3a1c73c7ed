import { describe, expect, it } from 'vitest';
import { bareCode } from '../../journey/main-job.mjs';
import { A_PERIOD, focused, heldBy, said } from '../enrolling';
import { addTyped, keyUri, useEngang } from './session';

const engang = useEngang();

async function over(query: string) {
  const tab = await engang.driver.newPage(`${engang.site.url}enrol?${query}`);
  return { tab, popup: await engang.driver.openPopup(tab) };
}

type Popup = Awaited<ReturnType<typeof over>>['popup'];

/** The accounts of one name. */
const rows = async (popup: Popup, name: string) =>
  (await popup.names('listitem')).filter((each) => each.endsWith(name));

/** The row on top, and what it says. */
async function first(popup: Popup) {
  const [name] = await popup.names('listitem');
  return [name, (await said(popup))[0]];
}

const NOT_YET = 'Not confirmed yet: use its code once where you set it up.';
const NEW_KEY = 'The new key, not confirmed yet: use its code once where you set it up.';
const OLD_KEY = 'The key used until now. It is deleted once the new one is confirmed.';

describe('a set-up in place', () => {
  it('takes the popup, Enter on Add, and Enter on Fill code; nothing is sent', async () => {
    const { tab, popup } = await over('who=anna');
    await popup.see('Found on 127.0.0.1');
    await popup.press('Enter');
    await popup.see('anna@practice.example was added. To finish the set-up, fill the code on this page.');
    expect(await first(popup)).toEqual(['Practice Works, anna@practice.example', NOT_YET]);
    await expect.poll(() => focused(popup)).toBe('Fill code');
    await popup.press('Enter');
    await popup.see('Code filled on', A_PERIOD);
    await popup.see('Practice Works, anna@practice.example is confirmed.');
    expect(await heldBy(tab)).toBe(await bareCode(popup));
    expect(await first(popup)).toEqual(['Practice Works, anna@practice.example', '']);
    expect(new URL(await tab.url()).pathname).toBe('/enrol');
    await popup.close();
    await tab.click('button', 'Confirm');
    await tab.see('Second factor: on');
    await tab.close();
  });

  it('goes on at the next opening where the page asks for the code later', async () => {
    const { tab, popup } = await over('who=zoe&steps');
    await popup.click('button', 'Scan this page');
    await popup.see('Found on');
    await popup.press('Enter');
    await popup.see('This page has no field for its code yet');
    await expect.poll(() => focused(popup)).toBe('Search accounts');
    await popup.close();
    await tab.clickOn('a[href="/enrol/code"]');
    await tab.wait('button', 'Confirm');

    const again = await engang.driver.openPopup(tab);
    await again.wait('listitem', 'Practice Works, zoe@practice.example');
    expect(await first(again)).toEqual(['Practice Works, zoe@practice.example', NOT_YET]);
    expect(await again.text('.setting-up .primary')).toBe('Fill code');
    await again.press('Enter');
    await again.see('Code filled on', A_PERIOD);
    await again.close();
    await tab.click('button', 'Confirm');
    await tab.see('Second factor: on');
    await tab.close();
  });

  it('is not over while the page refuses the code', async () => {
    const { tab, popup } = await over('who=bo');
    await popup.click('button', 'Scan this page');
    await popup.see('Found on');
    await tab.eval(() =>
      document.querySelector('input[name=code]')?.addEventListener('beforeinput', (e) => e.preventDefault()),
    );
    await popup.press('Enter');
    await popup.see('was added');
    await expect.poll(() => focused(popup)).toBe('Fill code');
    await tab.eval(() => {
      const box = document.querySelector<HTMLInputElement>('input[name=code]');
      box?.addEventListener('input', () => {
        box.value = '';
      });
    });
    await popup.press('Enter');
    await popup.see('copied', A_PERIOD);
    expect((await first(popup))[1]).toBe(NOT_YET);
    await popup.click('button', 'It worked: Practice Works, bo@practice.example');
    await popup.see('bo@practice.example is confirmed');
    expect((await first(popup))[1]).toBe('');
    await popup.click('button', 'Undo');
    await popup.see('bo@practice.example is not confirmed');
    await expect.poll(() => first(popup)).toEqual(['Practice Works, bo@practice.example', NOT_YET]);
    await tab.close();
  });
});

describe('a page that shows a new key for an account that is here', () => {
  const ANNA = 'anna@practice.example';

  it('adds it beside the old one, which goes to the trash once the new one was used, and comes back', async () => {
    const { tab, popup } = await over('who=anna');
    await popup.click('button', 'Scan this page');
    await popup.see('You have this account already, with another key');
    await expect.poll(() => focused(popup)).toBe('Replace it once the new one works');
    await popup.press('Enter');
    await popup.see('The key used until now stays until the new one has been used');
    await expect.poll(() => rows(popup, ANNA)).toHaveLength(2);
    await expect.poll(async () => (await said(popup)).filter((text) => text !== '')).toContain(OLD_KEY);
    expect(await first(popup)).toEqual([`Practice Works, ${ANNA}`, NEW_KEY]);
    const [described] = await popup.page.$$eval('.account [aria-label="Copy code"]', (buttons) =>
      buttons.map(
        (button) => document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent,
      ),
    );
    expect(described).toBe(NEW_KEY);

    await expect.poll(() => focused(popup)).toBe('Fill code');
    await popup.press('Enter');
    await popup.see('stays in Settings under “Deleted accounts” for 90 days', A_PERIOD);
    await expect.poll(() => rows(popup, ANNA)).toHaveLength(1);
    await popup.click('button', 'Undo');
    await popup.see(`${ANNA} is not confirmed`);
    await expect.poll(() => rows(popup, ANNA)).toHaveLength(2);
    await popup.click('button', `It worked: Practice Works, ${ANNA}`);
    await expect.poll(() => rows(popup, ANNA)).toHaveLength(1);
    await popup.close();
    await tab.click('button', 'Confirm');
    await tab.see('Second factor: on');

    const settings = await engang.driver.openExtensionPage('options.html');
    await settings.wait('button', `Put back Practice Works, ${ANNA}`);
    await settings.close();
    await tab.close();
  });

  it('keeps both where the person wants that', async () => {
    const { tab, popup } = await over('who=anna');
    await popup.click('button', 'Scan this page');
    await popup.click('button', 'Keep both');
    await popup.see('was added');
    await expect.poll(() => rows(popup, ANNA)).toHaveLength(2);
    expect(await said(popup)).not.toContain(OLD_KEY);
    await tab.close();
  });
});

describe('a name that does not say whose account it is', () => {
  const BARE = 'Practice Works, Practice Works';

  it('gets a hint, and two of it stay two, the second with a name of its own', async () => {
    const one = await over('untelling');
    await one.popup.click('button', 'Scan this page');
    await one.popup.see('This name does not say whose account it is');
    await expect.poll(() => focused(one.popup)).toBe('Add');
    await one.popup.press('Enter');
    await one.popup.wait('listitem', BARE);
    await one.tab.close();

    const two = await over('untelling');
    await two.popup.click('button', 'Scan this page');
    await two.popup.see('You have an account of this name already, and the name does not say whose it is');
    expect(await two.popup.names('button')).toEqual(
      expect.arrayContaining(['Keep both', 'Replace it once the new one works']),
    );
    await two.popup.press('Enter');
    await two.popup.see('You have an account of this name already. Give this one another.');
    await two.popup.fill('Account', 'Holstebro');
    await two.popup.press('Enter');
    await two.popup.wait('listitem', 'Practice Works, Holstebro');
    expect(await two.popup.has('listitem', BARE)).toBe(true);

    await two.popup.click('button', 'Scan this page');
    await two.popup.see('Found on');
    await two.popup.press('Enter');
    await two.popup.see('You have Practice Works, Holstebro already');
    expect((await two.popup.names('listitem')).filter((name) => name.includes('Practice Works, '))).toContain(
      BARE,
    );
    await two.tab.close();
  });
});

describe('a secret that was typed', () => {
  it('is unconfirmed until its code is copied', async () => {
    const { page } = engang;
    await page.page.bringToFront();
    await addTyped(page, keyUri('Fjord', 'ida'));
    await page.fill('Search accounts', 'Fjord');
    await page.see('1 account');
    expect(await said(page)).toEqual([NOT_YET]);
    await page.click('button', 'Copy code');
    await page.see('Fjord, ida is confirmed');
    await expect.poll(() => said(page)).toEqual(['']);
  });

  it('of an account that is here asks what to do with the old one', async () => {
    const { page } = engang;
    await page.click('button', 'Add account');
    await page.fill(
      'Secret or otpauth link',
      keyUri('Fjord', 'ida').replace('JBSWY3DPEHPK3PXP', 'GEZDGNBVGY3TQOJQ'),
    );
    await page.press('Enter');
    await page.see('You have this account already, with another key');
    await expect.poll(() => focused(page)).toBe('Replace it once the new one works');
    await page.press('Enter');
    await page.fill('Search accounts', 'Fjord');
    await page.see('2 accounts');
    expect(await said(page)).toEqual([OLD_KEY, NEW_KEY]);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useEngang } from '../chromium/session';
import { fill, focused, heldIn, leavesAlone, open, type Screen, setUp, signIn, walk } from './at-guide';

describe('OS2faktor at a Danish municipality', () => {
  const engang = useEngang();
  const guide = walk('os2faktor');
  let tab: Screen;
  beforeEach(async () => {
    tab = await open(engang);
  });
  afterEach(() => tab.close());

  it('says on the page of the push client which device type to choose, and fills no PIN there', async () => {
    await guide.start(tab);
    await guide.toWrong(tab);
    const popup = await engang.driver.openPopup(tab);
    await popup.click('button', 'Scan this page');
    await popup.see('device type “Authenticator”');
    await popup.close();
    expect(await heldIn(tab, 'input[name=pin]')).toBe('');
  });

  it('is set up in the popup that scanned, though its name does not say whose it is, and signs in', async () => {
    await guide.start(tab);
    await guide.choose(tab);
    await setUp(engang, tab, guide);
    await signIn(engang, tab, guide);
  });

  it('of two accounts keeps both, the second by a name of its own', async () => {
    await guide.start(tab);
    await guide.choose(tab);
    const popup = await engang.driver.openPopup(tab);
    await popup.click('button', 'Scan this page');
    await popup.see('You have an account of this name already, and the name does not say whose it is');
    await popup.fill('Account', 'Havkøbing, ny pc');
    await popup.press('Enter');
    await popup.wait('listitem', 'OS2faktor, Havkøbing, ny pc');
    expect(await popup.has('listitem', guide.account)).toBe(true);
    await expect.poll(() => focused(popup)).toBe('Fill code');
    await fill(popup, tab, guide.field);
    await guide.confirm(tab);
  });

  it('leaves the field for a code device’s code alone, and its serial number', async () => {
    await guide.start(tab);
    await tab.click('link', 'Kodeviser');
    await tab.see('Serienummer');
    await leavesAlone(engang, tab, 'input[name=mfaCode]');
    expect(await heldIn(tab, 'input[name=serialnumber]')).toBe('');
  });
});

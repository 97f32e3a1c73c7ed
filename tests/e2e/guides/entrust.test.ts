import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useEngang } from '../chromium/session';
import { leavesAlone, open, type Screen, setUp, signIn, walk } from './at-guide';

describe('Entrust at a Danish agricultural house', () => {
  const engang = useEngang();
  const guide = walk('entrust');
  let tab: Screen;
  beforeEach(async () => {
    tab = await open(engang);
  });
  afterEach(() => tab.close());

  it('opens the soft token’s QR with the password of the page, and says what is missing', async () => {
    await guide.start(tab);
    await guide.toWrong(tab);
    const password = await tab.text('#activation-password');
    const popup = await engang.driver.openPopup(tab);
    await popup.see('This is an activation for the Entrust app');
    await popup.see('Google Authenticator');
    await popup.fill('Activation password', password);
    await popup.press('Enter');
    await popup.see('One part is still missing: the registration code');
    expect(await popup.has('button', 'Add')).toBe(false);
    await popup.close();
    expect(await engang.page.names('listitem')).toEqual([]);
  });

  it('is set up by the menu’s other type, and signs in', async () => {
    await guide.start(tab);
    await guide.toWrong(tab);
    await guide.fromWrong(tab);
    await setUp(engang, tab, guide);
    await signIn(engang, tab, guide);
  });

  it('leaves the field for the code of an e-mail alone', async () => {
    await guide.toSent(tab);
    await leavesAlone(engang, tab, 'input[name=otp]');
  });
});

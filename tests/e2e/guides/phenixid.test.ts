import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useEngang } from '../chromium/session';
import { leavesAlone, open, type Screen, setUp, signIn, walk } from './at-guide';

describe('PhenixID Pocket Pass at a Swedish region', () => {
  const engang = useEngang();
  const guide = walk('phenixid');
  let tab: Screen;
  beforeEach(async () => {
    tab = await open(engang);
  });
  afterEach(() => tab.close());

  it('says on the tab of One Touch that it is another app’s, and which tab is ours', async () => {
    await guide.start(tab);
    await guide.toWrong(tab);
    const popup = await engang.driver.openPopup(tab);
    await popup.see('PhenixID One Touch');
    await popup.see('“TOKENS”');
    await popup.wait('button', 'Show me where');
    expect(await popup.has('button', 'Add')).toBe(false);
    await popup.close();
  });

  it('is set up, where the code is asked for on a page of its own, and signs in to Citrix', async () => {
    await guide.start(tab);
    await guide.choose(tab);
    await setUp(engang, tab, guide);
    await signIn(engang, tab, guide);
  });

  it('leaves the field for the code of an SMS alone', async () => {
    await guide.toSent(tab);
    await leavesAlone(engang, tab, 'input[name=otp]');
  });
});

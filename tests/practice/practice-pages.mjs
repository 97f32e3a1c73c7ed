const NAME = 'anna';
const PASSWORD = 'practice makes calm';

/** How a person goes through the practice site, up to where Engang is needed and from there on. */
export function practicePages(url, { widget = 'plain', query = '' } = {}) {
  const enter = async (tab, button) => {
    await tab.fill('User name', NAME);
    await tab.fill('Password', PASSWORD);
    await tab.click('button', button);
  };
  return {
    name: 'the practice site',
    async openSetup(driver) {
      const tab = await driver.newPage(`${url}signup`);
      await enter(tab, 'Sign up');
      await tab.see('Scan this QR code');
      if (query) await tab.goto(`${url}mfa?${query}`);
      return tab;
    },
    async confirmSetup(tab) {
      await tab.click('button', 'Confirm');
      await tab.see('Second factor: on');
    },
    async logOut(tab) {
      await tab.click('button', 'Log out');
      await tab.see('Practise your second factor');
    },
    async logInToCode(tab) {
      await tab.goto(`${url}login?widget=${widget}`);
      await enter(tab, 'Log in');
      await tab.see(widget === 'frame' ? 'One more step' : 'Code from your authenticator');
    },
    /** The page with six boxes may have sent the code by itself. */
    async submitCode(tab) {
      if (widget === 'frame')
        await tab.eval(() => document.querySelector('iframe').contentDocument.forms[0].submit());
      else await tab.click('button', 'Log in');
    },
    whoIsIn: (tab) => tab.text('#signed-in'),
  };
}

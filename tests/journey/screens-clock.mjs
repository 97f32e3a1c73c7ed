/** What is said of a clock that is wrong, and codes that are hidden. */
export async function shootClock({ popup, shoot }) {
  const believe = (values) =>
    popup.eval(async (values) => {
      const until = Date.now() + 600_000;
      const watch = { epoch: Date.now(), at: Date.now() };
      for (const value of Object.values(values)) Object.assign(value, { until });
      await chrome.storage.session.set({ 'clock-watch': watch, ...values });
    }, values);
  const forget = () =>
    popup.eval(() => chrome.storage.session.remove(['clock-found', 'code-clock', 'code-clock-dropped']));

  await believe({ 'clock-found': { origin: 'https://login.havn.example', ms: 192_000 } });
  await popup.see('Sites may refuse your codes');
  await shoot('clock-behind');
  await popup.clickOn('.clock-help summary');
  await shoot('clock-help');
  await forget();
  await believe({ 'code-clock': { host: 'login.havn.example', ms: 192_000 } });
  await popup.see('Codes are corrected');
  await shoot('clock-corrected');
  await forget();
  await popup.eval(() => chrome.storage.session.set({ 'code-clock-dropped': true }));
  await popup.see('no longer corrected');
  await shoot('clock-dropped');
  await forget();
  const hideCodes = (hidden) =>
    popup.eval(async (hideCodes) => {
      const { settings } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: { ...settings, hideCodes } });
    }, hidden);
  await hideCodes(true);
  await popup.wait('button', 'Show code');
  await popup.click('button', 'Show code');
  await shoot('list-hidden');
  await hideCodes(false);
}

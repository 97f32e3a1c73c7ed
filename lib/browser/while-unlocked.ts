import { browser } from './extension';
import { onSessionChanged, readSession } from './session';

/** Runs `work` when the vault is unlocked, and each minute from then on until it is locked. For the background. */
export function eachMinuteUnlocked(name: string, work: () => Promise<void>): void {
  onSessionChanged(async () => {
    const unlocked = (await readSession()) !== null;
    const running = (await browser.alarms.get(name)) !== undefined;
    if (!unlocked) await browser.alarms.clear(name);
    if (!unlocked || running) return;
    browser.alarms.create(name, { periodInMinutes: 1 });
    await work();
  });
  browser.alarms.onAlarm.addListener(async (alarm) => {
    if (alarm.name !== name) return;
    if (await readSession()) await work();
    else await browser.alarms.clear(name);
  });
}

import { endSession } from '../browser/session';
import { carrySettings, readSettings } from '../browser/settings';
import { beginShared, endShared, savedRevision } from '../browser/shared-computer';
import { vaultStore } from './open-vault';

/** Chosen before there is a vault; the language that was chosen a moment ago comes along, into memory. */
export async function beginHere(): Promise<void> {
  const { language } = await readSettings();
  if (language) await carrySettings({ language });
  await beginShared();
}

/** How many changes are in no file. Told without opening the vault. */
export async function unsavedChanges(): Promise<number> {
  const [newest = 0] = (await vaultStore.look()).numbers;
  return Math.max(0, newest - (await savedRevision()));
}

/** Whether there is something to forget: a vault begins with revision 1, which holds nothing. */
export async function holdsAnything(): Promise<boolean> {
  const [newest = 0] = (await vaultStore.look()).numbers;
  return newest > 1;
}

/** Forgets everything. */
export async function endHere(): Promise<void> {
  await endSession();
  await endShared();
}

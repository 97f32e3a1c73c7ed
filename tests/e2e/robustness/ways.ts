import type { Screen } from '../../drivers/screen';
import { MASTER_PASSWORD } from '../../journey/main-job.mjs';
import { SLOW } from './engang';

/** Opens the vault once more, before something that outlives it. */
export async function confirm(screen: Screen, password = MASTER_PASSWORD, button = 'Continue') {
  await screen.fill('Master password', password);
  await screen.click('button', button);
}

/** Types a new master password twice and sets it; the vault was opened once more already. */
export async function setPassword(screen: Screen, password: string) {
  await screen.fill('New master password', password);
  await screen.fill('Repeat new master password', password);
  await screen.see('Strong enough');
  await screen.click('button', 'Set this password');
}

/** Changes the master password as a person does, on a page where "Ways to open" is in sight. */
export async function changePassword(screen: Screen, from: string, to: string) {
  await screen.click('button', 'Change: Master password');
  await confirm(screen, from);
  await screen.wait('textbox', 'New master password', SLOW);
  await setPassword(screen, to);
  await screen.see('The new master password opens the vault', SLOW);
}

/** The groups of the sheet that is in sight. */
export function groupsOf(screen: Screen): Promise<string[]> {
  return screen.eval(() => [...document.querySelectorAll('.groups li')].map((li) => li.textContent ?? ''));
}

/** The numbers of the groups that are asked for. */
export async function asked(screen: Screen): Promise<number[]> {
  const boxes = await screen.names('textbox');
  return boxes.flatMap((name) => (/^Group \d+$/.test(name) ? Number(name.slice(6)) : []));
}

/** From the sheet to the list of ways, as a person who has written it down. Returns the key, in groups. */
export async function writeDown(screen: Screen): Promise<string> {
  await screen.wait('button', 'I have it on paper', SLOW);
  const groups = await groupsOf(screen);
  await screen.click('button', 'I have it on paper');
  await screen.wait('button', 'Check and finish');
  for (const group of await asked(screen)) await screen.fill(`Group ${group}`, groups[group - 1] ?? '');
  await screen.click('button', 'Check and finish');
  await screen.see('opens your vault from now on');
  return groups.join(' ');
}

/** A first recovery key; right after the vault was made, it is not asked for the password again. */
export async function makeRecoveryKey(screen: Screen, password = MASTER_PASSWORD): Promise<string> {
  await screen.click('button', 'Make a recovery key');
  if (/once more/.test(await screen.see(/open the vault once more|This opens your vault/)))
    await confirm(screen, password);
  return writeDown(screen);
}

/** Gives a recovery key where it is asked for; what comes of it is for the caller to see. */
export async function giveRecoveryKey(screen: Screen, key: string, button = 'Unlock') {
  while (!(await screen.has('textbox', 'Recovery key')))
    if (await screen.has('button', 'Use the recovery key'))
      await screen.click('button', 'Use the recovery key');
  await screen.fill('Recovery key', key);
  await screen.click('button', button);
}

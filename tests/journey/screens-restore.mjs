import { readdirSync, writeFileSync } from 'node:fs';
import { BACKUP_PASSWORD } from './main-job.mjs';

const WIDTHS = [380, 320];
const SLOW = 30_000;

const code = (value) => ({ type: 'totp', value });
const item = (title, value, more = {}) => ({ title, uuid: title, fields: [code(value)], ...more });
/** One of each: new, twice, not to be read, left out. */
const ENPASS = {
  folders: [],
  items: [
    item('Havneby', 'krsx g5ct mvrx ezlu '),
    item('Havneby once more', 'KRSXG5CTMVRXEZLU'),
    item('Fjord', '123456'),
    item('Old', 'GEZDGNBVGY3TQOJQ', { archived: 1 }),
  ],
};

/** The settings with a backup in `folder`: it is tried and restored, and an export of Enpass comes in. */
export async function shootRestore({ page, folder, shoot }) {
  const take = (name) => shoot(page, `restore-${name}`, WIDTHS);
  const [backup] = readdirSync(folder).filter((name) => name.endsWith('.age'));
  const choose = (path) => page.upload('form input[type=file]:not([accept])', path);
  await choose(`${folder}/${backup}`);
  await page.fill('Backup password', 'not this one');
  await page.press('Enter');
  await page.see('That is not the password of this backup.', SLOW);
  await take('wrong');
  await page.fill('Backup password', BACKUP_PASSWORD);
  await page.press('Enter');
  await page.wait('button', 'Restore', SLOW);
  await take('preview');
  await page.click('button', 'Cancel');

  writeFileSync(`${folder}/enpass.json`, JSON.stringify(ENPASS));
  await choose(`${folder}/enpass.json`);
  await page.see('An Enpass export with');
  await take('enpass');
  await page.click('button', 'Cancel');

  await page.upload('input[accept=".age"]', `${folder}/${backup}`);
  await page.wait('button', 'Open it');
  await page.page.type('form:has([accept=".age"]) input[type=password]', BACKUP_PASSWORD);
  await page.press('Enter');
  await page.see('It is the same as your vault now.', SLOW);
  await take('tried');
  await page.click('button', 'Done');
}

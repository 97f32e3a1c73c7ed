import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeAt } from '../../../lib/otp/code';
import { exportOf, field, item, totp } from '../../backup/readers/made-up';
import { addTyped, keyUri, useEngang } from '../chromium/session';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FILE = 'input[aria-label="Backup file"]';
const NTNU = 'KRSXG5CTMVRXEZLU';

const engang = useEngang();
const folder = mkdtempSync(join(tmpdir(), 'engang-enpass-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file of that content; its name tells nothing. */
function file(content: unknown, name = 'export.txt'): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const ida = field('username', 'ida');
const whole = exportOf(
  // As it is pasted from the page that shows it: in groups, with a space at the end.
  item('NTNU', [ida, field('url', 'https://login.microsoftonline.com/'), totp('krsx g5ct mvrx ezlu ')]),
  item('Havn', [ida, totp(keyUri('Havn', 'ida'))]),
  item('Sund', [ida, totp('MFRGGZDFMZTWQ2LK', 'Test'), totp('NBSWY3DPEB3W64TM', 'Production')]),
  item('Fjord', [ida, totp('123456')]),
  item('Old VPN', [ida, totp('GEZDGNBVGY3TQOJQ')], { archived: 1 }),
  item('Gone', [ida, totp('ORSXG5DJNZTXI2DF')], { trashed: 1 }),
);

/** By the browser's own dialog, as a person does. */
async function choose(path: string) {
  const { page } = engang;
  const [chooser] = await Promise.all([
    page.page.waitForFileChooser(),
    page.click('button', 'Restore backup'),
  ]);
  await chooser.accept([path]);
}
const held = async () => (await engang.page.names('listitem')).filter(Boolean).sort();

async function findings(): Promise<string[]> {
  const { violations, passes } = (await engang.page.page.evaluate(`${AXE}; axe.run(document)`)) as Record<
    'violations' | 'passes',
    { id: string; nodes: { html: string }[] }[]
  >;
  expect(passes.length).toBeGreaterThan(10);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

beforeAll(async () => {
  await addTyped(engang.page, keyUri('Havn', 'ida'));
});

describe('an Enpass export', () => {
  it('is shown, code by code, before anything is kept', async () => {
    const { page } = engang;
    await page.see('bring in the codes of Enpass');
    await choose(file(whole));
    await page.see(/An Enpass export with 7 one-time codes:[\s\S]*3 new accounts/);
    await page.see(/1 account you have already[\s\S]*Havn, ida/);
    await page.see(/1 account is left out, as it is archived in Enpass[\s\S]*Old VPN, ida/);
    await page.see(/1 account is left out, as it was deleted in Enpass[\s\S]*Gone, ida/);
    await page.see(/1 record could not be read:[\s\S]*Record 5: Fjord\. This looks like a one-time code/);
    await page.see('The export is not encrypted');
    expect(await page.has('textbox', 'Backup password')).toBe(false);
    expect(await held()).toEqual(['Havn, ida']);
    expect(await findings()).toEqual([]);
  });

  it('is added, with what was archived where that is asked for, and makes the right codes', async () => {
    const { page } = engang;
    await page.click('checkbox', 'Take the archived account, too');
    await page.click('button', 'Add 4 accounts');
    await page.see('4 accounts were added. The export is not encrypted');
    const all = ['Havn, ida', 'NTNU, ida', 'Old VPN, ida', 'Sund, ida (Production)', 'Sund, ida (Test)'];
    await page.wait('listitem', 'NTNU, ida');
    expect(await held()).toEqual(all);
    await page.fill('Search accounts', 'NTNU');
    await page.see('1 account');
    const code = () =>
      page.eval(() => document.querySelector<HTMLElement>('.account > .code > [data-code]')?.dataset.code);
    const otp = { type: 'totp', secret: NTNU, algorithm: 'SHA1', digits: 6, period: 30 } as const;
    // A code may end between the two looks.
    const expected = [codeAt(otp, Date.now()).digits];
    const shown = await code();
    expected.push(codeAt(otp, Date.now()).digits);
    expect(expected).toContain(shown);
    await page.fill('Search accounts', ' ');
    expect(await findings()).toEqual([]);
  });

  it('has nothing to add a second time', async () => {
    const { page } = engang;
    await choose(file(whole, 'again.json'));
    await page.see(/0 new accounts[\s\S]*4 accounts you have already/);
    expect((await page.names('button')).filter((name) => /^(Add \d|Restore$)/.test(name))).toEqual([]);
    expect(await findings()).toEqual([]);
    await page.click('button', 'Cancel');
    await page.wait('button', 'Restore backup');
  });

  it('is taken out again in one step', async () => {
    const { page } = engang;
    await choose(file(exportOf(item('Kyst', [ida, totp('PJUXI2DFOIXXG33M')]))));
    await page.click('button', 'Add 1 account');
    await page.wait('listitem', 'Kyst, ida');
    const before = await held();
    await page.click('button', 'Take out again');
    await page.see('1 account was taken out again.');
    expect(await held()).toEqual(before.filter((name) => name !== 'Kyst, ida'));
  });
});

it.each<[string, string, string]>([
  ['CSV', '"Title","Field","Value","Field","Value",.........,"Note"\n', 'This is Enpass’s CSV export'],
  ['cut off', JSON.stringify(whole).slice(0, -9), 'This file is damaged or incomplete'],
  ['other JSON', '{"name":"engang"}', 'This JSON file is not an Enpass export.'],
  ['empty', '{"folders":[],"items":[]}', 'This Enpass export is empty.'],
  [
    'without codes',
    JSON.stringify(exportOf(item('Havn', [ida]))),
    'There is no one-time code in this Enpass export',
  ],
  ['none of these', 'PK\u0003\u0004', 'This is neither an Engang backup (.age) nor an Enpass export.'],
])('a file that is %s is answered with what to do', async (name, content, text) => {
  const { page } = engang;
  await page.upload(FILE, file(content, `${name}.json`));
  await page.see(text);
  await page.click('button', 'Cancel');
  await page.wait('button', 'Restore backup');
});

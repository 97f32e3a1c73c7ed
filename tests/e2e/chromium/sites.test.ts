import { beforeAll, describe, expect, it } from 'vitest';
import { addTyped, keyUri, useEngang } from './session';

const engang = useEngang();

beforeAll(() => addTyped(engang.page, keyUri('Havn', 'ida')));

const focused = () => engang.page.eval(() => document.activeElement?.getAttribute('aria-label') ?? '');
const inBox = () => engang.page.eval(() => (document.activeElement as HTMLInputElement).value);
const sites = () =>
  engang.page.eval(() => [...document.querySelectorAll('.sites bdi')].map((e) => e.textContent));

async function add(text: string) {
  await engang.page.fill('Site to add', text);
  await engang.page.press('Enter');
}

describe('the sites of an account', () => {
  it('are typed, shown as they are kept, and saved', async () => {
    const { page } = engang;
    await page.click('button', 'Edit');
    expect(await sites()).toEqual([]);
    await add('https://login.havn.example/mfa');
    await page.see('havn.example is in the list. Save keeps it.');
    await add('blåbærgrød.example');
    await page.wait('button', 'Remove xn--blbrgrd-fxak7p.example');
    expect(await sites()).toEqual(['havn.example', 'xn--blbrgrd-fxak7p.example', 'blåbærgrød.example']);
    await add('http://nas:5000');
    await page.see('Not encrypted');
    await page.see('A name on your own network');
    await page.fill('Site to add', 'fjord.example'); // Save takes what stands in the box, too
    await page.click('button', 'Save');
    await page.wait('listitem', 'Havn, ida');
    await page.click('button', 'Edit');
    await page.wait('button', 'Remove fjord.example');
    expect(await sites()).toEqual([
      ...[
        'havn.example',
        'xn--blbrgrd-fxak7p.example',
        'blåbærgrød.example',
        'http://nas:5000',
        'fjord.example',
      ],
    ]);
    await page.click('button', 'Cancel');
  });

  it('are refused where they are none, and Save waits', async () => {
    const { page } = engang;
    await page.click('button', 'Edit');
    await add('co.uk');
    await page.see('Anyone can have a site under co.uk.');
    await expect.poll(inBox).toBe('co.uk');
    await page.fill('Site to add', 'https://havn.example@evil.example/');
    await page.click('button', 'Save');
    await page.see('This is no site.');
    await expect.poll(inBox).toBe('https://havn.example@evil.example/');
    await page.click('button', 'Cancel');
    await page.click('button', 'Edit');
    await page.wait('button', 'Remove havn.example');
    expect(await page.has('button', 'Remove evil.example')).toBe(false);
    await page.click('button', 'Cancel');
  });

  it('are removed with the keyboard, put back, and gone with Save', async () => {
    const { page } = engang;
    await page.click('button', 'Edit');
    await page.click('button', 'Remove havn.example');
    await expect.poll(focused).toBe('Put back havn.example');
    await page.press('Enter');
    await page.wait('button', 'Remove havn.example');
    const names = ['havn.example', 'xn--blbrgrd-fxak7p.example', 'http://nas:5000', 'fjord.example'];
    for (const site of names) await page.click('button', `Remove ${site}`);
    await page.see('No site: the next fill asks which one this account belongs to.');
    await add('havn.example');
    await page.wait('button', 'Remove havn.example');
    await page.click('button', 'Save');
    await page.wait('listitem', 'Havn, ida');
    await page.click('button', 'Edit');
    await page.wait('button', 'Remove havn.example');
    expect(await sites()).toEqual(['havn.example']);
    await page.click('button', 'Cancel');
  });
});

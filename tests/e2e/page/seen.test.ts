import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FieldPage, type Found, openFieldPage } from './field-page';
import { enrol } from './seen/enrol';
import { none } from './seen/none';
import { other } from './seen/other';
import { recovery } from './seen/recovery';
import type { Seen } from './seen/seen';
import { sent } from './seen/sent';
import { totpEnglish } from './seen/totp-english';
import { totpGermanFrench } from './seen/totp-german-french';
import { totpNordic } from './seen/totp-nordic';

/** Every page that was seen, in real Chromium: the rules of lib/page are held to them one by one. */
let page: FieldPage;
beforeAll(async () => {
  page = await openFieldPage();
});
afterAll(() => page.close());

const marks = ({ html }: Seen) => html.match(/<input[^>]*\scode(?=[\s/>])/g)?.length ?? 0;
const isRight = (row: Seen, found: Found) => found.marked === found.boxes && found.marked === marks(row);

/** What may be said of a page: filled by one gesture, offered, or nothing. */
function verdict(row: Seen, found: Found | null): string {
  if (!found) return 'nothing';
  return isRight(row, found) ? found.strength : `${found.strength}, but elsewhere`;
}

describe.each([
  ['a TOTP code, in English', totpEnglish],
  ['a TOTP code, in Nordic languages', totpNordic],
  ['a TOTP code, in German and French', totpGermanFrench],
])('pages for %s are filled', (_, rows) => {
  it.each(rows.map((row) => [row.site, row] as const))('%s', async (_, row) => {
    const [found = null] = await page.findAll([row.html]);
    expect(verdict(row, found)).toBe(row.but?.found ?? 'confident');
  });
});

describe('pages that confirm a set-up: never filled unasked in a wrong field', () => {
  it.each(enrol.map((row) => [row.site, row] as const))('%s', async (_, row) => {
    const [found = null] = await page.findAll([row.html]);
    expect(verdict(row, found)).not.toBe('confident, but elsewhere');
  });
});

describe.each([
  ['a code that is sent', sent],
  ['a recovery code', recovery],
  ['a code of another device', other],
  ['no code', none],
])('pages for %s are not filled unasked', (_, rows) => {
  it.each(rows.map((row) => [row.site, row] as const))('%s', async (_, row) => {
    const [found] = await page.findAll([row.html]);
    expect(found?.strength === 'confident').toBe(row.but?.found === 'confident');
  });
});

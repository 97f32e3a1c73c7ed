// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { codeFieldsIn } from '../../../lib/page/field';
import type { Sight } from '../../../lib/page/sight';
import { surveyPage } from '../../../lib/page/survey-page';
import { page } from '../pages.mjs';
import { createFactor } from './factor.mjs';
import { createGuides } from './guides.mjs';
import { microsoftAccount } from './microsoft-account.mjs';

interface Shown {
  title: string;
  body: string;
}
type Route = (visit: object, query: URLSearchParams, sent: URLSearchParams | null) => Shown;

const routes = createGuides(() => 0) as unknown as Record<string, Route>;
const factor = createFactor();
/** Who has been everywhere, so that every page is shown. */
const visit = {
  phenixid: { in: true, sms: '000000', factor, set: factor },
  os2faktor: { adding: { name: 'Engang', factor }, set: [{ name: 'Engang', factor }] },
  entrust: { in: true, mail: '000000', factor, set: factor },
};
microsoftAccount(visit).set = factor;

/** Layout apart: every element is in sight. */
const SIGHT: Sight = {
  openShadow: () => null,
  shown: () => true,
  bare: () => true,
  size: () => ({ width: 200, height: 30 }),
};

/** The fields of a page where a code may go, and how sure that is. */
function fieldsOf(path: string): string[] {
  const { title, body, ...look } = routes[`GET ${path}`]?.(visit, new URLSearchParams(), null) ?? {
    title: 'missing',
    body: '',
  };
  const html = page(title, body, look).replace(/^<!doctype html>\s*|<link rel="stylesheet"[^>]*>/g, '');
  document.documentElement.innerHTML = html;
  const { survey, fields } = surveyPage(document, SIGHT);
  return codeFieldsIn(survey, 6).map(
    (found) => `${fields[found.fields[0] ?? -1]?.getAttribute('name')} ${found.strength}`,
  );
}

/** Where the code of an app goes. */
const OURS: Record<string, string[]> = {
  '/guides/microsoft/code': ['code confident'],
  '/guides/microsoft/older/code': ['code confident'],
  '/guides/microsoft/login/code': ['otc confident'],
  '/guides/phenixid/code': ['otp confident'],
  '/guides/phenixid/citrix/code': ['otp confident'],
  '/guides/os2faktor/register': ['mfaCode confident'],
  '/guides/os2faktor/mfalogin': ['mfaCode confident'],
  '/guides/entrust/google/code': ['code confident'],
  '/guides/entrust/login/code': ['code confident'],
  '/guides/enpass/key': ['code confident'],
};
/** Where one that was sent goes, or one of another device: never without a person's choice. */
const NOT_OURS: Record<string, string[]> = {
  '/guides/phenixid/sms': ['otp possible'],
  '/guides/entrust/mail': ['otp possible'],
  '/guides/os2faktor/code-device': ['mfaCode possible'],
};

const shown = Object.keys(routes).flatMap((route) => {
  const [method, path = ''] = route.split(' ');
  return method === 'GET' && 'body' in (routes[route]?.(visit, new URLSearchParams(), null) ?? {})
    ? [path]
    : [];
});

it('has a page for every row', () => {
  expect(shown).toEqual(expect.arrayContaining(Object.keys({ ...OURS, ...NOT_OURS })));
  expect(shown.length).toBeGreaterThan(40);
});

it.each(shown)('%s', (path) => {
  expect(fieldsOf(path)).toEqual(OURS[path] ?? NOT_OURS[path] ?? []);
});

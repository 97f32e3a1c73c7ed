// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AccountRow } from '../../components/account-row';
import { ChooseLanguage } from '../../components/choose-language';
import type { RowActions } from '../../components/row-actions';
import { useLanguage } from '../../components/use-language';
import { changeSettings, readSettings } from '../../lib/browser/settings';
import { t } from '../../lib/browser/text';
import type { fakeExtension } from '../browser/storage';
import { account } from '../vault/accounts';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof fakeExtension>);
vi.mock('../../lib/browser/extension', async () => {
  const made = (await import('../browser/storage')).fakeExtension();
  Object.assign(made.browser, { runtime: { getURL: (path: string) => `/${path}` } });
  return Object.assign(fake, made);
});

const TEXTS: Record<string, Record<string, { message: string }>> = {
  en: { language: { message: 'Language' }, undo: { message: 'Undo' }, copyCode: { message: 'Copy code' } },
  fi: { language: { message: 'Kieli' }, undo: { message: 'Kumoa' }, copyCode: { message: 'Kopioi koodi' } },
};

const ACCOUNT = account(1);
const ACTIONS = {} as RowActions;

/** As a page of ours is made: nothing is drawn before its texts are there. */
function Page() {
  const known = useLanguage();
  if (!known) return h('p', {}, 'nothing yet');
  const row = h(AccountRow, { account: ACCOUNT, actions: ACTIONS, standing: undefined, settingUp: null });
  return h('main', {}, h('p', {}, t('undo')), h('input', {}), h('ul', {}, row), h(ChooseLanguage, {}));
}

/** What was read is drawn, and what that reads in turn. */
const settled = async () => {
  for (let turn = 0; turn < 2; turn++) await act(() => new Promise((done) => setTimeout(done, 20)));
};
const said = () => [document.documentElement.lang, document.querySelector('p')?.textContent];

beforeEach(async () => {
  vi.stubGlobal('fetch', async (url: string) => ({ json: async () => TEXTS[url.split('/')[2] ?? ''] }));
  document.body.innerHTML = '';
  document.documentElement.lang = '';
});
afterEach(() => {
  render(null, document.body);
  fake.forget();
});

it('draws nothing before it knows the language', async () => {
  await changeSettings({ language: 'fi' });
  act(() => render(h(Page, {}), document.body));
  expect(document.body.textContent).toBe('nothing yet');
  await settled();
  expect(said()).toEqual(['fi', 'Kumoa']);
});

it('takes effect at once and loses nothing that was typed', async () => {
  await act(() => render(h(Page, {}), document.body));
  await settled();
  expect(said()).toEqual(['en', 'Undo']);
  const box = document.querySelector('input') as HTMLInputElement;
  box.value = 'typed';
  const select = document.querySelector('select') as HTMLSelectElement;
  await act(() => {
    select.value = 'fi';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settled();
  expect(said()).toEqual(['fi', 'Kumoa']);
  expect(document.querySelector('.does button')?.getAttribute('aria-label')).toBe('Kopioi koodi');
  expect(document.querySelector('input')).toBe(box);
  expect(box.value).toBe('typed');
  expect((await readSettings()).language).toBe('fi');
});

it('hears of a choice in another window, and offers each language by its own name', async () => {
  await act(() => render(h(Page, {}), document.body));
  await settled();
  await changeSettings({ language: 'fi' });
  await settled();
  expect(said()).toEqual(['fi', 'Kumoa']);
  const select = document.querySelector('select') as HTMLSelectElement;
  expect(select.value).toBe('fi');
  expect([...select.options].slice(1).map(({ lang, textContent }) => [lang, textContent])).toEqual([
    ['da', 'dansk'],
    ['en', 'English'],
    ['nb', 'norsk bokmål'],
    ['fi', 'suomi'],
    ['sv', 'svenska'],
  ]);
});

// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AccountRow } from '../../components/account-row';
import { Announcer } from '../../components/announcer';
import { spokenDigits } from '../../components/digit-groups';
import type { RowActions } from '../../components/row-actions';
import { codeAt } from '../../lib/otp/code';
import { account } from '../vault/accounts';

vi.mock('../../lib/browser/extension', async () => (await import('../browser/storage')).fakeExtension());

const ACCOUNT = account(1);
const row = h(AccountRow, {
  account: ACCOUNT,
  actions: {} as RowActions,
  standing: undefined,
  settingUp: null,
});
const region = () => document.querySelector('#announcer') as HTMLElement;
const press = () => document.querySelector<HTMLElement>('.on-focus')?.click();
const pass = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

beforeEach(async () => {
  vi.useFakeTimers({ now: 1_800_000_005_000 });
  await act(() => render(h('main', {}, h(Announcer, {}), h('ul', {}, row)), document.body));
  await pass(100);
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

it('nothing is announced while codes come and go', async () => {
  const live = document.querySelectorAll('[role=status], [role=alert], [role=log], [aria-live], output');
  expect([...live]).toEqual([region()]);
  const said: (string | null)[] = [];
  for (let second = 0; second < 61; second++) {
    await pass(1_000);
    said.push(region().textContent);
  }
  expect(new Set(said)).toEqual(new Set(['']));
});

it('a code is read out when its button is pressed, and does not stay in the page', async () => {
  press();
  await pass(200);
  const spoken = spokenDigits(codeAt(ACCOUNT.otp, Date.now()).digits);
  expect(region().textContent).toBe(`${spoken}. codeHolds_other 25`);
  await pass(30_000);
  expect(region().textContent).toBe('');
});

it('what is asked for twice is said twice: the text goes away before it comes again', async () => {
  press();
  await pass(200);
  const said: (string | null)[] = [];
  const observer = new MutationObserver(() => said.push(region().textContent));
  observer.observe(region(), { childList: true, characterData: true, subtree: true });
  press();
  await pass(50);
  await pass(200);
  observer.disconnect();
  expect(said[0]).toBe('');
  expect(said.at(-1)).toContain('codeHolds_other');
});

it('the row holds the code digit by digit, and shows it in groups that are not read', () => {
  const digits = codeAt(ACCOUNT.otp, Date.now()).digits;
  const shown = document.querySelector('[data-code]') as HTMLElement;
  expect([shown.textContent, shown.getAttribute('aria-hidden')]).toEqual([digits, 'true']);
  expect(document.querySelector('.code .unseen')?.textContent).toBe(spokenDigits(digits));
});

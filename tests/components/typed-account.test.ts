// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TypedAccount } from '../../components/typed-account';

vi.mock('../../lib/browser/extension', async () => (await import('../browser/storage')).fakeExtension());

const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

let root: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = '<main></main>';
  root = document.querySelector('main') as HTMLElement;
  const batches = { add: vi.fn(), isKnown: vi.fn() } as never;
  act(() => render(h(TypedAccount, { focus: false, held: [], onAdd: async () => undefined, batches }), root));
});
afterEach(() => act(() => render(null, root)));

function box(label: string): HTMLInputElement {
  const found = [...root.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  return root.querySelector(`#${found?.htmlFor}`) as HTMLInputElement;
}
const type = (label: string, text: string) =>
  act(() => {
    const input = box(label);
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
const names = () => [box('issuer').value, box('account').value];

it('takes the names of a link that is pasted', () => {
  type('secretOrLink', `otpauth://totp/Havn:ida?secret=${SECRET}`);
  expect(names()).toEqual(['Havn', 'ida']);
});

it('keeps a name that was typed where the link has none', () => {
  type('issuer', 'Fjord');
  type('account', 'bo');
  type('secretOrLink', `otpauth://totp/ida?secret=${SECRET}`);
  expect(names()).toEqual(['Fjord', 'ida']);
});

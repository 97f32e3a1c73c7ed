// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useEscape } from '../../components/use-escape';

vi.mock('../../lib/browser/extension', async () => (await import('../browser/storage')).fakeExtension());

let pressed: string[] = [];

function button(name: string, where: string, disabled = false) {
  return h('button', { type: 'button', disabled, onClick: () => pressed.push(where) }, name);
}

/** As the full page is laid out: a list or a form, and the settings beside it with a question open. */
function Page() {
  useEscape();
  return h('div', {}, [
    h('header', {}, button('back', 'header')),
    h('main', {}, [
      h('input', { id: 'list' }),
      h('form', {}, [h('input', { id: 'form' }), button('cancel', 'form')]),
    ]),
    h('aside', {}, [
      h('select', { id: 'setting' }),
      h('div', {}, [h('input', { id: 'question' }), button('cancel', 'question')]),
      h('div', {}, [h('input', { id: 'working' }), button('cancel', 'working', true)]),
    ]),
  ]);
}

function escapeAt(id: string): boolean {
  const element = document.querySelector<HTMLElement>(`#${id}`) ?? document.body;
  element.focus();
  const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  element.dispatchEvent(event);
  return event.defaultPrevented;
}

beforeEach(async () => {
  pressed = [];
  await act(() => render(h(Page, {}), document.body));
});
afterEach(() => render(null, document.body));

it.each([
  ['form', ['form']],
  ['list', ['form']],
  ['question', ['question']],
  ['setting', ['question']],
])('Escape at %s goes back there', (id, expected) => {
  expect(escapeAt(id)).toBe(true);
  expect(pressed).toEqual(expected);
});

it('does not leave what is working', () => {
  expect(escapeAt('working')).toBe(true);
  expect(pressed).toEqual([]);
});

it('leaves Escape to the browser where nothing goes back', async () => {
  await act(() => render(h('main', {}, h('input', { id: 'list' })), document.body));
  expect(escapeAt('list')).toBe(false);
});

it('leaves Escape alone where someone has taken it', () => {
  const taken = (event: Event) => event.preventDefault();
  const form = document.querySelector('#form') as HTMLElement;
  form.addEventListener('keydown', taken);
  escapeAt('form');
  expect(pressed).toEqual([]);
});

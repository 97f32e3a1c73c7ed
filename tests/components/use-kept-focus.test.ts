// @vitest-environment happy-dom
import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useKeptFocus } from '../../components/use-kept-focus';

let show: (next: { form: boolean; busy: boolean; part: boolean }) => void;

function Page() {
  useKeptFocus();
  const [{ form, busy, part }, set] = useState({ form: true, busy: false, part: true });
  show = set;
  return h('main', {}, [
    part &&
      h('section', { key: 'part' }, [
        h('h2', { id: 'heading' }, 'Ways'),
        form && h('form', {}, h('button', { id: 'cancel' }, 'Cancel')),
        h('button', { id: 'save', disabled: busy }, 'Save'),
      ]),
    h('p', { id: 'text' }, 'Beside'),
  ]);
}

const focus = (id: string) => document.querySelector<HTMLElement>(`#${id}`)?.focus();
const focused = () => document.activeElement?.id || document.activeElement?.tagName;
const change = async (next: Parameters<typeof show>[0]) => {
  await act(() => show(next));
  await new Promise((done) => setTimeout(done, 0));
};
const AS_IT_WAS = { form: true, busy: false, part: true };

beforeEach(async () => {
  await act(() => render(h(Page, {}), document.body));
});
afterEach(() => render(null, document.body));

it('goes to the heading of what was around it', async () => {
  focus('cancel');
  await change({ ...AS_IT_WAS, form: false });
  expect(focused()).toBe('heading');
});

it('goes as far out as there is something left', async () => {
  focus('cancel');
  await change({ ...AS_IT_WAS, part: false });
  expect(focused()).toBe('MAIN');
});

it('comes back to what was switched off meanwhile', async () => {
  focus('save');
  await change({ ...AS_IT_WAS, busy: true });
  // Browsers take the focus from what is switched off, and this document does not.
  const body = vi.spyOn(document, 'activeElement', 'get').mockReturnValue(document.body);
  const back = vi.spyOn(document.querySelector('#save') as HTMLElement, 'focus');
  await change({ ...AS_IT_WAS, busy: true, form: false });
  expect(back).not.toHaveBeenCalled();
  await change(AS_IT_WAS);
  expect(back).toHaveBeenCalledOnce();
  body.mockRestore();
});

it('does not come back to what the person left', async () => {
  focus('save');
  (document.activeElement as HTMLElement).blur();
  await change({ ...AS_IT_WAS, form: false });
  expect(focused()).toBe('BODY');
});

it('does not take it from who has it', async () => {
  focus('cancel');
  focus('save');
  await change({ ...AS_IT_WAS, form: false });
  expect(focused()).toBe('save');
});

// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EditSites } from '../../components/edit-sites';
import { type Notice, NoticeBar } from '../../components/notice';
import { useSites } from '../../components/use-sites';

vi.mock('../../lib/browser/extension', async () => (await import('../browser/storage')).fakeExtension());

/** What the ids in an attribute lead to, as a screen reader reads it. */
const told = (element: Element | null, by: 'aria-labelledby' | 'aria-describedby') =>
  (element?.getAttribute(by) ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? `no #${id}`)
    .filter(Boolean);

let root: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = '<main></main>';
  root = document.querySelector('main') as HTMLElement;
});

describe('the notice', () => {
  const show = (notice: Notice) => act(() => render(h(NoticeBar, { notice, onClose: () => {} }), root));

  it('that takes the focus has a role, and its text for a name', async () => {
    await show({ text: 'Which one?', actions: [{ name: 'This', run: () => {} }] });
    expect(document.activeElement?.tagName).toBe('SECTION'); // with a name, a region
    expect(told(document.activeElement, 'aria-labelledby')).toEqual(['Which one?']);
  });

  it('is named by what went wrong, too', async () => {
    await show({ text: '', error: 'account_gone' });
    expect(told(document.querySelector('.notice'), 'aria-labelledby')).toEqual(['error_account_gone']);
  });
});

describe('the box for a site', () => {
  const Sites = () => h(EditSites, { sites: useSites([]) });
  const box = () => document.querySelector('input');

  it('tells what is wrong with what was typed, while it is', async () => {
    await act(() => render(h(Sites, null), root));
    expect(told(box(), 'aria-describedby')).toEqual(['siteHint']);
    await type('co.uk');
    await act(() => document.querySelector<HTMLElement>('.add-site button')?.click());
    expect(told(box(), 'aria-describedby')).toEqual(['siteHint', 'siteSuffix co.uk']);
    await type('havn.example');
    expect(told(box(), 'aria-describedby')).toEqual(['siteHint']);
  });

  async function type(text: string): Promise<void> {
    await act(() => {
      const input = box() as HTMLInputElement;
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
});

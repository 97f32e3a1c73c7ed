// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FoundList } from '../../components/found';
import { whatIs } from '../../lib/actions/found';
import type { TabAround } from '../../lib/browser/around';

vi.mock('../../lib/browser/extension', async () => (await import('../browser/storage')).fakeExtension());

const STORES = ['https://apps.apple.com/app/id1', 'https://play.google.com/store/apps/details?id=a.b'];
const PUSH = 'https://login.microsoftonline.com/authenticatorApp/activateAccount?accountType=mfa&code=1';
const DIFFERENT = 'I want to use a different authenticator app';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

/** A page with these QRs, and these links around them. */
async function show(texts: string[], links: string[] = []): Promise<void> {
  const actions = links.map((text, at) => ({ at, text, label: '', away: false }));
  const around: TabAround = { tabId: 1, frames: [{ frameId: 0, lang: 'en', text: '', actions }] };
  const found = texts.map((text) => ({ ...whatIs(text), place: null }));
  const batches = { preview: vi.fn(), add: vi.fn() };
  const scan = { found, clues: [], late: false, picture: null, of: 'page', host: null, site: null } as const;
  const props = { scan: { ...scan, clues: [], around }, held: [], focus: true, onAdd: vi.fn(), batches };
  await act(() => render(h(FoundList, props), root));
}
const cards = () => [...root.querySelectorAll('.other')].map(({ textContent }) => textContent);
const said = (text: string) => cards().map((card) => card?.includes(text));

it('says once what leads on, where several QRs lead to the same', async () => {
  await show([...STORES, PUSH]);
  expect([said('qr_store'), said('qr_microsoft_work')]).toEqual([
    [true, true, false],
    [false, false, true],
  ]);
  expect([said('step_after_store'), said('step_microsoft_work')]).toEqual([
    [true, false, false],
    [false, false, true],
  ]);
});

it('has one button for one link of the page, and it takes the focus', async () => {
  await show([...STORES, PUSH], [DIFFERENT]);
  expect(said('leadHere')).toEqual([true, false, false]);
  expect(root.textContent).not.toContain('step_');
  expect(root.querySelectorAll('button')).toHaveLength(1);
  expect(document.activeElement?.textContent).toBe('showLead');
});

it('says of each what leads on from it alone, and nothing beside what is for us', async () => {
  await show([PUSH, 'oktaverify://kari@havn.example/?t=A&f=B'], [DIFFERENT, 'Google Authenticator']);
  expect(said('leadHere')).toEqual([true, true]);
  await show([PUSH, 'otpauth://totp/Havn:kari?secret=JBSWY3DPEHPK3PXP'], [DIFFERENT]);
  expect([said('qr_microsoft_work'), said('leadHere')]).toEqual([[true], [false]]);
});

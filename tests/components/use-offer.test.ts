// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useOffer } from '../../components/use-offer';
import { whatIs } from '../../lib/actions/found';
import type { Scan } from '../../lib/actions/scan';
import type { Account } from '../../lib/otp/account';
import { sealedLink } from '../practice/entrust.mjs';
import { account } from '../vault/accounts';

const page = vi.hoisted(() => ({ found: [] as unknown[], looks: 0 }));
vi.mock('../../lib/browser/extension', async () => (await import('../browser/storage')).fakeExtension());
vi.mock('../../components/found', () => ({}));
vi.mock('../../lib/actions/scan', () => ({
  scanPage: async () => {
    page.looks += 1;
    return { found: page.found, clues: [], late: false, picture: null, of: 'page', host: null, site: null };
  },
}));

const SECRETS = ['JBSWY3DPEHPK3PXP', 'GEZDGNBVGY3TQOJQ'] as const;
const uri = (secret: string) => `otpauth://totp/Havn:kari?secret=${secret}&issuer=Havn`;
const holding = (secret: string): Account => ({
  ...account(1),
  otp: { ...account(1).otp, secret },
});

let root: HTMLElement;
let offer: Scan | null;
function Screen(props: { strange: boolean; onList: boolean; accounts: Account[] }) {
  offer = useOffer(props.strange, props.onList, props.accounts);
  return null;
}
const show = (strange: boolean, { onList = true, accounts = [] as Account[] } = {}) =>
  act(() => render(h(Screen, { strange, onList, accounts }), root));
const kinds = () =>
  offer?.found.map((found) => (found.kind === 'account' ? found.reading.otp.secret : found.kind));

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  page.found = [];
  page.looks = 0;
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function onPage(...texts: string[]): void {
  page.found = texts.map((text) => ({ ...whatIs(text), place: null }));
}

it('looks at a strange page alone, and once', async () => {
  onPage(uri(SECRETS[0]));
  await show(false);
  expect([page.looks, offer]).toEqual([0, null]);
  await show(true);
  await vi.waitFor(() => expect(kinds()).toEqual([SECRETS[0]]));
  await show(true, { accounts: [account(2)] });
  expect(page.looks).toBe(1);
  await show(true, { onList: false });
  expect(offer).toBeNull();
});

it('still offers the others once one of several was added, and nothing when all are', async () => {
  onPage(...SECRETS.map(uri));
  await show(true);
  await vi.waitFor(() => expect(kinds()).toEqual([...SECRETS]));
  const first = holding(SECRETS[0]);
  await show(false, { accounts: [first] });
  expect(kinds()).toEqual([SECRETS[1]]);
  await show(false, { accounts: [first, { ...holding(SECRETS[1]), id: 'second' }] });
  expect(offer).toBeNull();
});

it.each([[sealedLink()], ['duo://AAAABBBB-YXBp']])(
  'tells %s no more once an account fits the page',
  async (text) => {
    onPage(text);
    await show(true);
    await vi.waitFor(() => expect(offer?.found).toHaveLength(1));
    await show(false);
    expect(offer).toBeNull();
  },
);

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { copyWarning } from '../../lib/actions/copy-code';
import { account } from '../vault/accounts';

const tab = vi.hoisted(() => ({ url: null as string | null }));
vi.mock('../../lib/browser/extension', async () => (await import('../browser/storage')).fakeExtension());
vi.mock('../../lib/browser/tab', () => ({
  activeTab: async () => (tab.url === null ? null : { id: 1, windowId: 1, url: tab.url }),
}));

const HAVN = { ...account(1), sites: ['havn.example'] };

describe('copyWarning', () => {
  beforeEach(() => {
    tab.url = null;
  });

  it.each([
    ['https://login.havn.example/mfa', null],
    ['https://havn-login.example/mfa', { host: 'havn-login.example', site: 'havn.example' }],
    ['https://works.example/', { host: 'works.example', site: null }],
    ['chrome-extension://abc/options.html', null],
    ['', null],
    [null, null],
  ])('on %s: %o', async (url, warning) => {
    tab.url = url;
    expect(await copyWarning(HAVN)).toEqual(warning);
  });

  it('has nothing to say of an account without sites', async () => {
    tab.url = 'https://works.example/';
    expect(await copyWarning(account(1))).toBeNull();
  });
});

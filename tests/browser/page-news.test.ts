import { expect, it, vi } from 'vitest';
import { pageOf } from '../../lib/browser/page-news';

vi.mock('../../lib/browser/extension', () => ({ browser: {} }));

const SENDER = {
  tab: { id: 7 },
  frameId: 0,
  url: 'https://login.example:8443/code?next=/',
} as never as Parameters<typeof pageOf>[0];

it('knows the page by its origin, port and all', () => {
  expect(pageOf(SENDER)).toEqual({ tabId: 7, origin: 'https://login.example:8443' });
  expect(pageOf({ ...SENDER, origin: 'https://login.example:8443' })).not.toBeNull();
});

it.each([
  ['a frame', { frameId: 4 }],
  ['no tab', { tab: undefined }],
  ['a page in a sandbox, whose origin is its own', { origin: 'null' }],
  ['an address that is not the origin', { origin: 'https://other.example' }],
  ['no address', { url: undefined }],
])('does not listen to %s', (_name, change) => {
  expect(pageOf({ ...SENDER, ...change } as typeof SENDER)).toBeNull();
});

import { expect, it, vi } from 'vitest';
import { covers } from '../../lib/browser/host-permission';
import { patternOf } from '../../lib/browser/match-pattern';

const browser = vi.hoisted(() => ({ address: '' }));
vi.mock('../../lib/browser/extension', () => ({
  browser: { runtime: { getURL: () => browser.address } },
}));

it.each([
  ['chrome-extension://abc/', 'https://pay.example', 'https://pay.example/*'],
  ['chrome-extension://abc/', 'http://localhost:8080', 'http://localhost:8080/*'],
  // Firefox has no ports in match patterns.
  ['moz-extension://abc/', 'https://pay.example', 'https://pay.example/*'],
  ['moz-extension://abc/', 'http://localhost:8080', 'http://localhost/*'],
])('in %s the pattern of %s is %s', (address, origin, pattern) => {
  browser.address = address;
  expect(patternOf(origin)).toBe(pattern);
});

it('covers an origin by its own pattern, with the port or without', () => {
  expect(covers(['https://pay.example/*'], 'https://pay.example')).toBe(true);
  expect(covers(['http://localhost/*'], 'http://localhost:8080')).toBe(true);
  expect(covers(['http://localhost:8080/*'], 'http://localhost:8080')).toBe(true);
  expect(covers(['http://localhost:9090/*'], 'http://localhost:8080')).toBe(false);
  expect(covers(['http://pay.example/*'], 'https://pay.example')).toBe(false);
  expect(covers(['https://x.pay.example/*', 'https://example/*'], 'https://pay.example')).toBe(false);
});

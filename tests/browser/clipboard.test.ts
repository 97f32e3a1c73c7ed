// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { copyAndClear, copyText } from '../../lib/browser/clipboard';

vi.mock('../../lib/browser/extension', async () => {
  const { browser, ...rest } = (await import('./storage')).fakeExtension();
  return { ...rest, browser: { ...browser, permissions: { contains: async () => false } } };
});

let held = '';
let refused = false;
beforeEach(() => {
  [held, refused] = ['', false];
  vi.useFakeTimers();
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    if (refused) throw new DOMException('', 'NotAllowedError');
    held = text;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('clears a code after half a minute', async () => {
  expect(await copyAndClear('123456')).toBe(false);
  await vi.advanceTimersByTimeAsync(29_999);
  expect(held).toBe('123456');
  await vi.advanceTimersByTimeAsync(1);
  expect(held).toBe('');
});

it('lets a text stay that is no secret, though a code was copied before', async () => {
  await copyAndClear('123456');
  await copyText('Hello');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(held).toBe('Hello');
});

it('clears the code all the same where the text could not be copied', async () => {
  await copyAndClear('123456');
  refused = true;
  await expect(copyText('Hello')).rejects.toThrow();
  refused = false;
  await vi.advanceTimersByTimeAsync(30_000);
  expect(held).toBe('');
});

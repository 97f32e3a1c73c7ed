import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showSign } from '../../lib/browser/badge';

const shown = vi.hoisted(() => ({ text: '', title: '' }));
vi.mock('../../lib/browser/extension', () => ({
  browser: {
    action: {
      getBadgeText: async () => shown.text,
      getTitle: async () => shown.title,
      setBadgeText: async ({ text }: { text: string }) => void Object.assign(shown, { text }),
      setTitle: async ({ title }: { title: string }) => void Object.assign(shown, { title }),
    },
  },
}));

const DOT = { text: '●', title: 'A field' };
const BARE = { text: '', title: 'Engang' };

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(shown, DOT);
});
afterEach(() => vi.useRealTimers());

it('shows a sign for a moment, and then what was there', async () => {
  await showSign(1, { text: '4' });
  await showSign(1, { text: '✓' });
  expect(shown.text).toBe('✓');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(shown).toEqual(DOT);
});

it('puts nothing back where the page went elsewhere, and took the sign along', async () => {
  await showSign(2, { text: '✓' });
  Object.assign(shown, BARE);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(shown).toEqual(BARE);
});

it('does not mix up what two pages of a tab had', async () => {
  await showSign(3, { text: '✓' });
  Object.assign(shown, BARE);
  await showSign(3, { text: '!', title: 'Refused' });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(shown).toEqual(BARE);
});

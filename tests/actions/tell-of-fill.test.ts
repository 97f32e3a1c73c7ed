import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tellOfFill } from '../../lib/actions/tell-of-fill';
import { countDown, showSign } from '../../lib/browser/badge';
import { takeUnfinished } from '../../lib/browser/unfinished-fill';
import type { fakeExtension } from '../browser/storage';

const TAB = 3;
const button = { text: '●', title: 'Ready' };
let opens: boolean;

const fake = vi.hoisted(() => ({}) as ReturnType<typeof fakeExtension>);
vi.mock('../../lib/browser/extension', async () =>
  Object.assign(fake, (await import('../browser/storage')).fakeExtension()),
);

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  fake.forget();
  Object.assign(button, { text: '●', title: 'Ready' });
  Object.assign(fake.browser, {
    action: {
      openPopup: async () => {
        if (!opens) throw new Error('only at a click');
      },
      getBadgeText: async () => button.text,
      getTitle: async () => button.title,
      setBadgeText: async ({ text }: { text: string }) => Object.assign(button, { text }),
      setTitle: async ({ title }: { title: string }) => Object.assign(button, { title }),
    },
  });
});
afterEach(() => vi.useRealTimers());

describe('going on in the popup', () => {
  it('leaves it to the popup, where that opens, to say what came of it and to fill the field that was picked', async () => {
    opens = true;
    await tellOfFill(TAB, 'refused', 7);
    expect(button).toEqual({ text: '●', title: 'Ready' });
    expect(await takeUnfinished(TAB, 1)).toEqual({ frameId: 7, refused: true });
  });

  it.each([
    ['refused', { text: '!', title: 'badgeRefused' }],
    ['unsure', { text: '…', title: 'badgeGoOn' }],
  ] as const)('says on the button that the code was %s, and puts the button back', async (why, sign) => {
    opens = false;
    await tellOfFill(TAB, why);
    expect({ text: button.text, title: button.title.trim() }).toEqual(sign);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(button).toEqual({ text: '●', title: 'Ready' });
    expect(await takeUnfinished(TAB, 1)).toEqual({ refused: why === 'refused' });
  });
});

describe('a sign on the button', () => {
  it('counts down, and what was there before comes back after the last one', async () => {
    const seen: string[] = [];
    void countDown(TAB, 2_500).then(() => showSign(TAB, { text: '✓' }));
    for (const ms of [10, 500, 1_000, 1_000, 10]) {
      await vi.advanceTimersByTimeAsync(ms);
      seen.push(button.text);
    }
    expect(seen).toEqual(['3', '2', '1', '✓', '✓']);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(button).toEqual({ text: '●', title: 'Ready' });
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { msToWait, type Wait, waitForCode } from '../../lib/actions/wait-for-code';
import { startCorrection } from '../../lib/browser/code-clock';
import { changeSettings } from '../../lib/browser/settings';
import type { Otp } from '../../lib/otp/account';
import type { fakeExtension } from '../browser/storage';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof fakeExtension>);
vi.mock('../../lib/browser/extension', async () =>
  Object.assign(fake, (await import('../browser/storage')).fakeExtension()),
);

const SHARED = { secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', algorithm: 'SHA1', digits: 6 } as const;
const totp = (period: number): Otp => ({ type: 'totp', ...SHARED, period });
const hotp: Otp = { type: 'hotp', ...SHARED, counter: '3' };

describe('how long to wait', () => {
  it.each([
    ['a fresh code', totp(30), 1_000, 5, 0],
    ['five seconds left', totp(30), 25_000, 5, 0],
    ['a little less', totp(30), 25_001, 5, 4_999],
    ['a little less, though three are enough', totp(30), 25_001, 3, 0],
    ['the last moment', totp(30), 29_999, 3, 1],
    ['the last moment, and never waits', totp(30), 29_999, 0, 0],
    ['nine left of a minute', totp(60), 51_000, 10, 9_000],
    ['a short period, at its half', totp(10), 5_000, 10, 0],
    ['a short period, after its half', totp(10), 5_001, 10, 4_999],
    ['a counter', hotp, 29_999, 10, 0],
  ])('%s', (_, otp, now, seconds, ms) => expect(msToWait(otp, now, seconds)).toBe(ms));
});

describe('a wait', () => {
  beforeEach(() => {
    fake.forget();
    vi.useFakeTimers({ now: 27_000 });
  });
  afterEach(() => vi.useRealTimers());

  async function begin() {
    const waits: Wait[] = [];
    const end = vi.fn();
    void waitForCode(totp(30), (wait) => waits.push(wait)).then(end);
    await vi.advanceTimersByTimeAsync(0);
    const [wait] = waits;
    if (!wait) throw new Error('there was no wait');
    return { wait, end };
  }

  it('says until when, and ends with the next code', async () => {
    const { wait, end } = await begin();
    expect(wait.until).toBe(30_000);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(end).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(50);
    expect(end).toHaveBeenCalledExactlyOnceWith('waited');
  });

  it('ends with the next code of the corrected time, by the clock that there is', async () => {
    await startCorrection({ ms: 1_000, host: 'havn.example' });
    const { wait } = await begin();
    expect(wait.until).toBe(29_000);
  });

  it('is cut short', async () => {
    const { wait, end } = await begin();
    wait.fillNow();
    await vi.advanceTimersByTimeAsync(0);
    expect(end).toHaveBeenCalledExactlyOnceWith('waited');
    expect(Date.now()).toBe(27_000);
  });

  it('is cancelled, and nothing comes of it later', async () => {
    const { wait, end } = await begin();
    wait.cancel();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(end).toHaveBeenCalledExactlyOnceWith('cancelled');
  });

  it('is none where the user chose so', async () => {
    await changeSettings({ waitSeconds: 0 });
    expect(await waitForCode(totp(30), () => expect.unreachable())).toBe('no_need');
  });
});

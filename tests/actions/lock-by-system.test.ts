import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lockBySystem } from '../../lib/actions/lock-by-system';
import { extendSession, readSession, startSession } from '../../lib/browser/session';
import { changeSettings } from '../../lib/browser/settings';
import type { Bytes } from '../../lib/vault/seal';
import type { fakeSystem } from '../browser/system';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof fakeSystem>);
vi.mock('../../lib/browser/extension', async () =>
  Object.assign(fake, (await import('../browser/system')).fakeSystem(), { offscreen: {} }),
);

const KEY = { vaultId: 'v', vaultKey: new Uint8Array(32) as Bytes };
const START = Date.UTC(2026, 10, 21, 12);
const MINUTE = 60_000;

/** Lets the clock go on as it does, and every alarm come at its time. */
async function pass(ms: number) {
  for (const end = Date.now() + ms; Date.now() < end; ) {
    vi.setSystemTime(Math.min(end, Date.now() + 5_000));
    await fake.ringDue();
  }
}

/** The session, as what is left of it in memory says: whatever the clock is. */
const isKept = () => 'session' in fake.stored();

beforeEach(async () => {
  vi.useFakeTimers({ now: START, toFake: ['Date'] });
  fake.reset();
  lockBySystem();
  await changeSettings({ idleMinutes: 5, lockMinutes: 10, lockWhenLeft: false });
  await startSession(KEY, 10);
});

it('removes the key from memory at its time, and looks no more', async () => {
  await pass(10 * MINUTE - 5_000);
  expect(isKept()).toBe(true);
  await pass(5_000);
  expect(isKept()).toBe(false);
  await pass(MINUTE);
  expect(fake.alarms()).toEqual([]);
});

it('removes it half a minute late at most where the alarm for its time is lost', async () => {
  await fake.browser.alarms.clear('lock');
  await pass(10 * MINUTE + 30_000);
  expect(isKept()).toBe(false);
});

it('is kept while it is used, and not by looking', async () => {
  for (let minute = 0; minute < 30; minute++) {
    await pass(MINUTE);
    await extendSession(10);
  }
  expect(isKept()).toBe(true);
  await pass(10 * MINUTE);
  expect(isKept()).toBe(false);
});

it('is gone after a sleep of eight hours', async () => {
  await pass(MINUTE);
  vi.setSystemTime(Date.now() + 8 * 60 * MINUTE);
  expect(await readSession()).toBeNull();
  await fake.ringDue();
  expect(isKept()).toBe(false);
});

describe('the clock set back', () => {
  it('by more than a minute locks, measured from the last look', async () => {
    await pass(5 * MINUTE);
    vi.setSystemTime(Date.now() - MINUTE - 30_000);
    expect(await readSession()).toBeNull();
    await fake.ring('look');
    expect(isKept()).toBe(false);
  });

  it('by less is put up with', async () => {
    await pass(5 * MINUTE);
    vi.setSystemTime(Date.now() - 20_000);
    await fake.ring('look');
    expect(isKept()).toBe(true);
  });
});

describe('idle', () => {
  it('locks half a minute late at most', async () => {
    fake.idleSince(Date.now());
    await pass(5 * MINUTE - 5_000);
    expect(isKept()).toBe(true);
    await pass(35_000);
    expect(isKept()).toBe(false);
  });

  it('does not where it is off', async () => {
    await changeSettings({ idleMinutes: 0 });
    fake.idleSince(Date.now() - 60 * MINUTE);
    await pass(2 * MINUTE);
    expect(isKept()).toBe(true);
  });
});

describe('with the system', () => {
  it('locks at once', async () => {
    await fake.tell('idle', 'locked');
    expect(isKept()).toBe(false);
  });

  it('locks half a minute later where nobody told', async () => {
    fake.lockSystem();
    await pass(30_000);
    expect(isKept()).toBe(false);
  });

  it('does not where it is off, and the times still count', async () => {
    await changeSettings({ lockWithSystem: false, idleMinutes: 0 });
    fake.lockSystem();
    await fake.tell('idle', 'locked');
    await pass(MINUTE);
    expect(isKept()).toBe(true);
    await pass(10 * MINUTE);
    expect(isKept()).toBe(false);
  });
});

describe('the last window', () => {
  it('locks when it closes, and one of several does not', async () => {
    fake.show([true]);
    await fake.tell('windowClosed', 1);
    expect(isKept()).toBe(true);
    fake.show([]);
    await fake.tell('windowClosed', 2);
    expect(isKept()).toBe(false);
  });

  it('does not where it is off', async () => {
    await changeSettings({ lockWithLastWindow: false });
    fake.show([]);
    await fake.tell('windowClosed', 1);
    expect(isKept()).toBe(true);
  });
});

describe('all windows left', () => {
  const leave = async () => {
    fake.show([false]);
    await fake.tell('focus', -1);
  };

  it('locks after a minute, where that is chosen', async () => {
    await changeSettings({ lockWhenLeft: true });
    await pass(MINUTE);
    await leave();
    await pass(55_000);
    expect(isKept()).toBe(true);
    await pass(40_000);
    expect(isKept()).toBe(false);
  });

  it('counts from the last use of the popup, which has the focus and is no window', async () => {
    await changeSettings({ lockWhenLeft: true });
    await leave();
    await pass(50_000);
    await extendSession(10);
    await pass(55_000);
    expect(isKept()).toBe(true);
    await pass(40_000);
    expect(isKept()).toBe(false);
  });

  it('does not where one came back', async () => {
    await changeSettings({ lockWhenLeft: true });
    await leave();
    await pass(30_000);
    fake.show([true]);
    await fake.tell('focus', 1);
    fake.show([false]); // as some window managers say, of a window that is in front
    await pass(3 * MINUTE);
    expect(isKept()).toBe(true);
  });

  it('does not where it is off, and nothing of it is kept', async () => {
    await leave();
    await pass(3 * MINUTE);
    expect(isKept()).toBe(true);
    expect(fake.stored()).not.toHaveProperty('left');
  });
});

it('the keyboard command locks, and no other does', async () => {
  await fake.tell('command', 'fill-code');
  expect(isKept()).toBe(true);
  await fake.tell('command', 'lock');
  expect(isKept()).toBe(false);
});

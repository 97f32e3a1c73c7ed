import { BEAT, jumpedBetween, jumpedSince, type Moment } from '../otp/site-clock';
import { browser } from './extension';

/**
 * What is only true while the computer's clock runs on as it does: what was found of it, and the correction in use. Both
 * lie in storage.session, so they go with the browser, and both go at once when someone sets the clock.
 */
interface Believed {
  'clock-found': { origin: string; ms: number; until: number };
  'code-clock': { ms: number; host: string; until: number };
}

type Key = keyof Believed;
const KEYS: Key[] = ['clock-found', 'code-clock'];
const WATCH = 'clock-watch';
/** Left behind where a correction was dropped because the clock was set. */
const DROPPED = 'code-clock-dropped';
const ALARM = 'clock-watch';

/** When it began, which names it, and when it was looked after last. */
interface Watch {
  epoch: number;
  at: number;
}

/** When this page looked first, by two clocks: from there on it needs no one else to tell that one of them was set. */
let mark: (Moment & { epoch: number }) | null = null;

/** What is believed, or null. Where the clock was set meanwhile, all of it is dropped here. */
export async function believed<K extends Key>(key: K): Promise<Believed[K] | null> {
  const stored = await browser.storage.session.get([WATCH, ...KEYS]);
  const held = stored[key] as Believed[K] | undefined;
  if (!held) return null;
  if (!ranOn(stored[WATCH] as Watch | undefined)) {
    if (stored['code-clock']) await browser.storage.session.set({ [DROPPED]: true });
    await browser.storage.session.remove([WATCH, ...KEYS]);
    return null;
  }
  if (Date.now() < held.until) return held;
  await disbelieve(key);
  return null;
}

export async function believe<K extends Key>(key: K, value: Believed[K]): Promise<void> {
  const others = await Promise.all(KEYS.map(believed));
  const watch = others.some(Boolean) ? {} : { [WATCH]: { epoch: Date.now(), at: Date.now() } };
  await browser.storage.session.set({ ...watch, [key]: value });
}

export async function disbelieve(key: Key): Promise<void> {
  await browser.storage.session.remove(key);
}

/** Whether a correction was dropped because the clock was set, and that message was not closed. */
export async function wasDropped(): Promise<boolean> {
  return DROPPED in (await browser.storage.session.get(DROPPED));
}

export async function forgetDropped(): Promise<void> {
  await browser.storage.session.remove(DROPPED);
}

/** Calls back when any of it changed, in whichever window. Returns the way to stop. */
export function onBelieved(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && [DROPPED, ...KEYS].some((key) => key in changes)) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** The background's part: looks after the clock as long as anything is believed of it. */
export function watchClock(): void {
  onBelieved(beat);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void beat();
  });

  async function beat(): Promise<void> {
    const held = await Promise.all(KEYS.map(believed));
    if (!held.some(Boolean)) return void (await browser.alarms.clear(ALARM));
    const { [WATCH]: watch } = await browser.storage.session.get(WATCH);
    await browser.storage.session.set({ [WATCH]: { ...(watch as Watch), at: Date.now() } });
    browser.alarms.create(ALARM, { delayInMinutes: BEAT / 60_000 });
  }
}

function ranOn(watch: Watch | undefined): boolean {
  const now = { wall: Date.now(), running: performance.now() };
  if (!watch) return false;
  if (mark?.epoch === watch.epoch) return !jumpedBetween(mark, now);
  if (jumpedSince(watch.at, now.wall)) return false;
  mark = { ...now, epoch: watch.epoch };
  return true;
}

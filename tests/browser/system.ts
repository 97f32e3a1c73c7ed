import { fakeExtension } from './storage';

type Listener = (...args: unknown[]) => unknown;
const EVENTS = ['idle', 'windowClosed', 'focus', 'command', 'alarm'] as const;
type Event = (typeof EVENTS)[number];

/** The extension API as far as locking needs it: storage, alarms, idle, windows, commands. */
export function fakeSystem() {
  const extension = fakeExtension();
  const heard = new Map<Event, Set<Listener>>(EVENTS.map((event) => [event, new Set()]));
  const alarms = new Map<string, { name: string; at: number; every?: number }>();
  let [idleSince, locked] = [Number.POSITIVE_INFINITY, false];
  let windows = [true];

  const event = (name: Event) => ({ addListener: (listener: Listener) => heard.get(name)?.add(listener) });
  const tell = async (name: Event, ...args: unknown[]) => {
    for (const listener of heard.get(name) ?? []) await listener(...args);
    await new Promise((resolve) => setImmediate(resolve)); // what a listener began and did not wait for
  };
  const ring = (name: string) => tell('alarm', { name });
  const state = (seconds: number) =>
    locked ? 'locked' : Date.now() - idleSince >= seconds * 1_000 ? 'idle' : 'active';

  return {
    ...extension,
    browser: {
      ...extension.browser,
      alarms: {
        create: async (name: string, { when, periodInMinutes }: Record<string, number | undefined>) => {
          const every = periodInMinutes && { every: periodInMinutes * 60_000 };
          const at = when ?? Date.now() + (periodInMinutes ?? 0) * 60_000;
          alarms.set(name, { name, at, ...(every || {}) });
        },
        get: async (name: string) => alarms.get(name),
        clear: async (name: string) => alarms.delete(name),
        onAlarm: event('alarm'),
      },
      idle: { queryState: async (seconds: number) => state(seconds), onStateChanged: event('idle') },
      windows: {
        WINDOW_ID_NONE: -1,
        getAll: async () => windows.map((focused) => ({ focused })),
        onRemoved: event('windowClosed'),
        onFocusChanged: event('focus'),
      },
      commands: { onCommand: event('command') },
    },
    tell,
    ring,
    /** The names of those that are set. */
    alarms: () => [...alarms.keys()],
    /** Rings what is due by now, each once: what slept over several periods comes once. */
    ringDue: async () => {
      for (const alarm of [...alarms.values()]) {
        if (Date.now() < alarm.at) continue;
        if (alarm.every) alarm.at = Date.now() + alarm.every;
        else alarms.delete(alarm.name);
        await ring(alarm.name);
      }
    },
    idleSince: (since: number) => {
      idleSince = since;
    },
    lockSystem: () => {
      locked = true;
    },
    /** The windows that are open, and which of them is in front. */
    show: (focused: boolean[]) => {
      windows = focused;
    },
    reset: () => {
      extension.forget();
      extension.deafen();
      alarms.clear();
      for (const listeners of heard.values()) listeners.clear();
      [idleSince, locked, windows] = [Number.POSITIVE_INFINITY, false, [true]];
    },
  };
}

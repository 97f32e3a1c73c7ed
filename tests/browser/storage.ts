import { vi } from 'vitest';

/**
 * The extension API as far as storage goes: JSON in memory, session and local; of a text, its key. Use as
 * `vi.mock(EXTENSION, () => fakeExtension())`.
 */
export function fakeExtension() {
  const heard = new Set<Listener>();
  const told = (name: string) => (changes: Record<string, unknown>) => {
    for (const listener of heard) listener(changes, name);
  };
  const [session, local] = [area(told('session')), area(told('local'))];
  const onChanged = {
    addListener: (listener: Listener) => void heard.add(listener),
    removeListener: (listener: Listener) => void heard.delete(listener),
  };
  const i18n = {
    getMessage: (key: string, values: string[] = []) => [key, ...values].join(' '),
    getUILanguage: () => 'en-US',
  };
  return {
    browser: { storage: { session: session.api, local: local.api, onChanged }, i18n },
    /** What lies in storage.session. */
    stored: session.stored,
    /** What lies in storage.local. */
    kept: local.stored,
    /** Nobody listens to storage.onChanged any more. */
    deafen: () => heard.clear(),
    forget: () => {
      session.forget();
      local.forget();
    },
  };
}

type Listener = (changes: Record<string, unknown>, area: string) => void;

function area(onChanged: (changes: Record<string, unknown>) => void) {
  let stored: Record<string, string> = {};
  const api = {
    get: vi.fn(async (keys: string | string[] | null) =>
      Object.fromEntries(
        (keys === null ? Object.keys(stored) : [keys].flat()).flatMap((key) =>
          stored[key] === undefined ? [] : [[key, JSON.parse(stored[key])]],
        ),
      ),
    ),
    set: vi.fn(async (values: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(values)) stored[key] = JSON.stringify(value);
      onChanged(values);
    }),
    remove: vi.fn(async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete stored[key];
      onChanged(Object.fromEntries([keys].flat().map((key) => [key, {}])));
    }),
  };
  return {
    api,
    stored: () => ({ ...stored }),
    forget: () => {
      stored = {};
    },
  };
}

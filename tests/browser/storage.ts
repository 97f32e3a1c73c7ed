import { vi } from 'vitest';

/**
 * The extension API as far as storage goes: JSON in memory, session and local. Use as
 * `vi.mock(EXTENSION, () => fakeExtension())`.
 */
export function fakeExtension() {
  const [session, local] = [area(), area()];
  const i18n = { getMessage: (key: string, values: string[] = []) => [key, ...values].join(' ') };
  return {
    browser: { storage: { session: session.api, local: local.api }, i18n },
    /** What lies in storage.session. */
    stored: session.stored,
    forget: () => {
      session.forget();
      local.forget();
    },
  };
}

function area() {
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
    }),
    remove: vi.fn(async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete stored[key];
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

import { vi } from 'vitest';

/** The extension API as far as storage.session goes: JSON in memory. Use as `vi.mock(EXTENSION, () => fakeExtension())`. */
export function fakeExtension() {
  let stored: Record<string, string> = {};
  const session = {
    get: vi.fn(async (keys: string | string[]) =>
      Object.fromEntries(
        [keys].flat().flatMap((key) => (stored[key] === undefined ? [] : [[key, JSON.parse(stored[key])]])),
      ),
    ),
    set: vi.fn(async (values: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(values)) stored[key] = JSON.stringify(value);
    }),
  };
  const i18n = { getMessage: (key: string, values: string[] = []) => [key, ...values].join(' ') };
  return {
    browser: { storage: { session }, i18n },
    /** What lies in storage.session. */
    stored: () => ({ ...stored }),
    forget: () => {
      stored = {};
    },
  };
}

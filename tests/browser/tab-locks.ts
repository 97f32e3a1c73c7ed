type Granted = (lock: { name: string } | null) => Promise<unknown>;

/** Web Locks as far as `ifAvailable` goes: who comes second gets none. All other locks are free. Node 20 has none. */
export function fakeTabLocks() {
  const held = new Set<string>();
  return {
    request: async (name: string, how: { ifAvailable: true } | Granted, run?: Granted) => {
      if (typeof how === 'function' || !run) return typeof how === 'function' && how({ name });
      if (held.has(name)) return run(null);
      held.add(name);
      try {
        return await run({ name });
      } finally {
        held.delete(name);
      }
    },
    query: async () => ({ held: [...held].map((name) => ({ name })) }),
  };
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Outcome } from '../lib/vault/tries';

/** Passwords that have to wait: they are tried by themselves when they may be. `until` is in ms since 1970. */
export function useDelay() {
  const [until, setUntil] = useState<number | null>(null);
  const end = useRef(() => {});
  const left = useRef(false);
  useEffect(
    () => () => {
      left.current = true;
      end.current();
    },
    [],
  );
  const waited = (ms: number) =>
    new Promise<boolean>((resolve) => {
      const finish = (over: boolean) => {
        clearTimeout(timer);
        setUntil(null);
        resolve(over && !left.current);
      };
      const timer = setTimeout(() => finish(true), ms);
      end.current = () => finish(false);
      setUntil(Date.now() + ms);
      if (left.current) finish(false);
    });
  /** Null where the wait was ended, or the screen left. */
  const patiently = async (attempt: () => Promise<Outcome>): Promise<'right' | 'wrong' | null> => {
    for (;;) {
      const outcome = await attempt();
      if (typeof outcome === 'string') return left.current ? null : outcome;
      if (!(await waited(outcome.wait))) return null;
    }
  };
  return { until, patiently, stop: () => end.current() };
}

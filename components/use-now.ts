import { useEffect, useState } from 'preact/hooks';

/** The time in ms, renewed at every full multiple of `every` ms. */
export function useNow(every: number): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), every - (Date.now() % every));
    return () => clearTimeout(timer);
  }, [now, every]);
  return now;
}

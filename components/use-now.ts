import { useEffect, useState } from 'preact/hooks';

/** The time in ms, `ahead` of the computer's, renewed at every full multiple of `every` ms. */
export function useNow(every: number, ahead = 0): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), every - ((Date.now() + ahead) % every));
    return () => clearTimeout(timer);
  }, [now, every, ahead]);
  return now + ahead;
}

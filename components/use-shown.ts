import { useEffect, useState } from 'preact/hooks';

const SHOWN_FOR = 30_000;

/** Whether something is shown: `always`, or for half a minute after it was asked for. */
export function useShown(always: boolean): [boolean, (shown: boolean) => void] {
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (!asked) return;
    const timer = setTimeout(() => setAsked(false), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [asked]);
  return [always || asked, setAsked];
}

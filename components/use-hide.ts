import { useEffect } from 'preact/hooks';

const SHOWN_FOR = 60_000;

/** Calls back a minute after `shown` changed last, and as soon as the page cannot be seen. */
export function useHide(onHide: () => void, shown: unknown): void {
  useEffect(() => {
    const timer = setTimeout(onHide, SHOWN_FOR);
    const look = () => {
      if (document.hidden) onHide();
    };
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [shown]);
}

import { useEffect, useState } from 'preact/hooks';
import { type Arrival, arrivalNotice } from './arrival-notice';
import { fullPageWish } from './full-page-wish';
import type { Notice } from './notice';
import type { WaysStep } from './ways';

interface Wishing {
  place: 'popup' | 'page';
  arrival: Arrival | null;
  onNotice: (notice: Notice) => void;
  /** The settings have to be in sight. */
  onSettings: () => void;
}

/** The step that "Ways to open" is to take: what the popup sent the person here for, or what the notice offers. */
export function useWaysWish({ place, arrival, onNotice, onSettings }: Wishing): WaysStep | null {
  const [wish, setWish] = useState(() => (place === 'page' ? fullPageWish() : null));
  useEffect(() => {
    if (!arrival) return;
    const step = (next: WaysStep) => {
      if (place === 'popup') onSettings();
      setWish(next);
    };
    onNotice(arrivalNotice(arrival, step));
  }, [arrival]);
  return wish;
}

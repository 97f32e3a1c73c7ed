import { useEffect, useState } from 'preact/hooks';
import { type ClockFound, readFound } from '../lib/browser/clock-news';
import { onBelieved, wasDropped } from '../lib/browser/clock-watch';
import { type Correction, readCorrection } from '../lib/browser/code-clock';
import { verdictOn } from '../lib/otp/site-clock';

/** What there is to say of the clock. `found` is null where it is right, or is corrected for already. */
export interface ClockState {
  correction: Correction | null;
  found: ClockFound | null;
  dropped: boolean;
}

const NOTHING: ClockState = { correction: null, found: null, dropped: false };

/** Follows what is known of the computer's clock, in whichever window it was found out. */
export function useClock(): ClockState {
  const [state, setState] = useState(NOTHING);
  useEffect(() => {
    const look = async () => {
      const [correction, found, dropped] = await Promise.all([readCorrection(), readFound(), wasDropped()]);
      const left = found && found.ms - (correction?.ms ?? 0);
      const news = left !== null && verdictOn({ ms: left }) !== 'fine';
      setState({ correction, found: news ? found : null, dropped });
    };
    void look();
    return onBelieved(look);
  }, []);
  return state;
}

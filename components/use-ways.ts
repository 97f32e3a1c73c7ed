import { useEffect, useState } from 'preact/hooks';
import { onWaysChanged, ways } from '../lib/actions/ways';
import type { Slot } from '../lib/vault/slot';

/** The ways that open the vault, as they change in any window; null before the first look, none where they cannot be read. */
export function useWays(): Slot[] | null {
  const [slots, setSlots] = useState<Slot[] | null>(null);
  useEffect(() => {
    let stopped = false;
    const look = () =>
      ways().then(
        (read) => stopped || setSlots(read),
        () => stopped || setSlots([]),
      );
    const stop = onWaysChanged(look);
    void look();
    return () => {
      stopped = true;
      stop();
    };
  }, []);
  return slots;
}

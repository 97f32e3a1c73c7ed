import { useEffect, useState } from 'preact/hooks';
import { unsavedChanges } from '../lib/actions/shared-computer';
import { onSessionStore } from '../lib/browser/session-store';
import { isShared, onShared } from '../lib/browser/shared-computer';

/** Whether this is a shared computer, and how many changes are in no file then; null until it is known. */
export function useShared(): { shared: boolean; unsaved: number } | null {
  const [known, setKnown] = useState<{ shared: boolean; unsaved: number } | null>(null);
  useEffect(() => {
    let stopped = false;
    const look = async () => {
      const shared = await isShared();
      const unsaved = shared ? await unsavedChanges() : 0;
      if (!stopped) setKnown({ shared, unsaved });
    };
    void look();
    const stops = [onShared(look), onSessionStore(look)];
    return () => {
      stopped = true;
      for (const stop of stops) stop();
    };
  }, []);
  return known;
}

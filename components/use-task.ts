import { useState } from 'preact/hooks';
import { codeOf, type ErrorCode } from '../lib/error';

/** Runs one thing at a time for a screen: busy while it lasts, its error afterwards. */
export function useTask() {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ErrorCode | null>(null);
  const run = async (task: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setError(null);
    try {
      await task();
    } catch (caught) {
      setError(codeOf(caught));
    }
    setBusy(false);
  };
  return { busy, error, setError, run };
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scan, ScanOptions } from '../lib/actions/scan';
import type { EmptyFile } from '../lib/actions/scan-pictures';
import { joinScans } from '../lib/actions/scan-region';
import { codeOf, type ErrorCode } from '../lib/error';

/** Where was looked: it says what can be tried next. */
export type Where = 'visible' | 'whole' | 'zoomed' | 'files' | 'frame' | 'camera';

/** What a look came to. */
export interface Seen {
  where: Where;
  scan: Scan & { empty?: EmptyFile[] };
  /** Whether this look found anything: a frame adds to what was found before it. */
  fresh: boolean;
}

export interface Progress {
  done: number;
  total: number;
}

/** One look at a time: a new one ends the one before, and so does leaving the screen. */
export function useLook() {
  const [seen, setSeen] = useState<Seen | null>(null);
  const [busy, setBusy] = useState<Where | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [error, setError] = useState<ErrorCode | null>(null);
  const current = useRef<AbortController | null>(null);
  const stop = () => current.current?.abort();
  useEffect(() => stop, []);

  const look = async (where: Where, work: (options: ScanOptions) => Promise<Scan | null>) => {
    stop();
    const own = new AbortController();
    const { signal } = own;
    current.current = own;
    const isCurrent = () => current.current === own;
    setBusy(where);
    setProgress(null);
    setError(null);
    if (where !== 'frame') setSeen(null);
    const onProgress = (done: number, total: number) => isCurrent() && setProgress({ done, total });
    try {
      const scan = await work({ signal, onProgress });
      // Who stopped it does not want to hear that there was nothing.
      if (!isCurrent() || !scan || (signal.aborted && scan.found.length === 0)) return;
      const joined = (before: Seen | null) =>
        where === 'frame' && before ? joinScans(before.scan, scan) : scan;
      setSeen((before) => ({ where, scan: joined(before), fresh: scan.found.length > 0 }));
    } catch (caught) {
      if (isCurrent() && !signal.aborted) setError(codeOf(caught));
    } finally {
      if (isCurrent()) setBusy(null);
    }
  };
  /** What was found otherwise, which ends the look that is under way. */
  const show = (found: Omit<Seen, 'fresh'>) => {
    stop();
    current.current = null;
    setBusy(null);
    setError(null);
    setSeen({ ...found, fresh: true });
  };
  return { seen, busy, progress, error, look, show, stop };
}

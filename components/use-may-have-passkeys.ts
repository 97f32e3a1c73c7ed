import { useEffect, useState } from 'preact/hooks';
import { mayHavePasskeys } from '../lib/browser/passkey';

/** Whether to offer a passkey here. */
export function useMayHavePasskeys(): boolean {
  const [may, setMay] = useState(false);
  useEffect(() => void mayHavePasskeys().then(setMay), []);
  return may;
}

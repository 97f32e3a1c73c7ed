import { useEffect, useState } from 'preact/hooks';

/** Aborts when the screen goes: what the browser asks the user for it then closes. */
export function useSignal(): AbortSignal {
  const [controller] = useState(() => new AbortController());
  useEffect(() => () => controller.abort(), []);
  return controller.signal;
}

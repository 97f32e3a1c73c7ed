import { useLayoutEffect, useRef } from 'preact/hooks';

/** A ref for the control that takes the focus when its screen appears. */
export function useFocus<T extends HTMLElement>(wanted = true) {
  const ref = useRef<T>(null);
  useLayoutEffect(() => {
    if (wanted) ref.current?.focus();
  }, []);
  return ref;
}

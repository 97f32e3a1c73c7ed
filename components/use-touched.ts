import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Whether anyone has pressed a key or a button in this window yet. */
export function useTouched(): RefObject<boolean> {
  const touched = useRef(false);
  useEffect(() => {
    const touch = () => {
      touched.current = true;
    };
    const once = { once: true };
    addEventListener('keydown', touch, once);
    addEventListener('pointerdown', touch, once);
    return () => {
      removeEventListener('keydown', touch);
      removeEventListener('pointerdown', touch);
    };
  }, []);
  return touched;
}

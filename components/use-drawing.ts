import { useEffect, useState } from 'preact/hooks';
import { codeOf, type ErrorCode } from '../lib/error';
import type { Drawing } from '../lib/qr/draw';

/** A text as a QR, a moment later: what draws is large, and few screens need it. */
export function useDrawing(
  text: string,
  level: 'L' | 'M',
): { drawing: Drawing | null; error: ErrorCode | null } {
  /** With its text: one picture is never shown under the name of another. */
  const [drawn, setDrawn] = useState<{ text: string; drawing: Drawing } | null>(null);
  const [error, setError] = useState<ErrorCode | null>(null);
  useEffect(() => {
    let stale = false;
    import('../lib/qr/draw')
      .then(({ drawQr }) => stale || setDrawn({ text, drawing: drawQr(text, level) }))
      .catch((caught) => stale || setError(codeOf(caught)));
    return () => {
      stale = true;
    };
  }, [text, level]);
  return { drawing: drawn?.text === text ? drawn.drawing : null, error };
}

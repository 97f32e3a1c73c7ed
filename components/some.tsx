import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { plural } from '../lib/browser/text';

interface Props<T> {
  all: T[];
  children: (each: T) => ComponentChildren;
}

/** As many as fit on a screen: there may be ten thousand. */
const STEP = 50;

/** A list of lines with their buttons, and more of them on request. */
export function Some<T>({ all, children }: Props<T>) {
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <ul class="sites">{all.slice(0, shown).map(children)}</ul>
      {all.length > shown && (
        <button type="button" class="quiet" onClick={() => setShown(shown * 10)}>
          {plural('showMore', all.length - shown)}
        </button>
      )}
    </>
  );
}

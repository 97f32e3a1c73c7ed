import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../lib/browser/text';
import type { Account } from '../lib/otp/account';

/** How an account is added: there is none of its name, or it is to take the place of that one, or to stand beside it. */
export type Adding = 'alone' | 'replace' | 'beside';

/**
 * What can be chosen, the likely one first. A name that does not tell whose account it is may be another person's or
 * another workplace's, so these stay two.
 * @param alike accounts of the same name with another key
 * @param telling whether the name tells whose account it is
 */
export function choicesOf(alike: Account[], telling: boolean): [Adding, ...Adding[]] {
  if (alike.length === 0) return ['alone'];
  if (alike.length > 1) return ['beside'];
  return telling ? ['replace', 'beside'] : ['beside', 'replace'];
}

interface Props {
  alike: Account[];
  telling: boolean;
  busy: boolean;
  /** Whether the first button takes the focus. */
  focus: boolean;
  strong: boolean;
  onPick: (how: Adding) => void;
}

const NAMES = { alone: 'add', replace: 'addInPlace', beside: 'addBeside' } as const;

/** The buttons that add an account. The first one sends the form it stands in, which means the first choice. */
export function AddChoice({ alike, telling, busy, focus, strong, onPick }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const wantsFocus = useRef(focus);
  useLayoutEffect(() => {
    if (!wantsFocus.current || busy) return; // a button that is disabled takes none
    wantsFocus.current = false;
    button.current?.focus();
  }, [busy]);
  const [first, ...others] = choicesOf(alike, telling);
  return (
    <>
      {alike.length > 0 && (
        <p class="note" id={id}>
          {t(telling ? 'alikeHeld' : 'alikeUntelling')}
        </p>
      )}
      <button
        type="submit"
        class={strong ? 'primary' : undefined}
        disabled={busy}
        aria-describedby={alike.length > 0 ? id : undefined}
        ref={button}
      >
        {t(NAMES[first])}
      </button>
      {others.map((how) => (
        <button key={how} type="button" disabled={busy} onClick={() => onPick(how)}>
          {t(NAMES[how])}
        </button>
      ))}
    </>
  );
}

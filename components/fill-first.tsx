import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../lib/browser/text';

interface Props {
  focus: boolean;
  describedBy: string | undefined;
  onFill: () => void;
}

/** The button that goes on with a set-up: the new account's code, into the page that showed its QR. */
export function FillFirst({ focus, describedBy, onFill }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (focus) button.current?.focus();
  }, [focus]);
  return (
    <button
      type="button"
      class="primary"
      aria-describedby={describedBy}
      ref={button}
      onKeyDown={(event) => {
        if (event.repeat) event.preventDefault(); // Enter is still held down since it added the account
      }}
      onClick={onFill}
    >
      {t('fillCode')}
    </button>
  );
}

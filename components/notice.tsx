import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../lib/browser/text';
import type { ErrorCode } from '../lib/error';
import { ErrorText } from './error-text';
import { IconButton } from './icon-button';
import { CloseIcon } from './icons';
import { SecondsUntil } from './seconds-until';

/** What happened, and what can be done about it; it stays until the next one or until it is closed. */
export interface Notice {
  text: string;
  error?: ErrorCode;
  actions?: Action[];
  /** What is waited for comes then, in ms since 1970: the seconds are counted down. */
  until?: number;
  /** Nothing has to be decided: the focus stays where it is. */
  aside?: boolean;
  /** It was closed, and none of the actions taken. */
  onClose?: () => void;
}

export interface Action {
  name: string;
  run: () => void;
}

interface Props {
  notice: Notice | null;
  onClose: () => void;
}

/** The status is always there, so that what comes into it is announced; with something to do, it takes the focus. */
export function NoticeBar({ notice, onClose }: Props) {
  const id = useId();
  const bar = useRef<HTMLElement>(null);
  const actions = notice?.actions ?? [];
  useLayoutEffect(() => {
    if (actions.length > 0 && !notice?.aside) bar.current?.focus();
  }, [notice]);
  const leave = () => {
    onClose();
    document.querySelector<HTMLElement>('.search')?.focus();
  };
  const close = () => {
    leave();
    notice?.onClose?.();
  };
  useLayoutEffect(() => {
    if (actions.length === 0) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault(); // it would close a popup
      close();
    };
    addEventListener('keydown', onKey, true); // before the screen below takes it as a step back
    return () => removeEventListener('keydown', onKey, true);
  }, [notice]);
  return (
    <section
      class={notice ? 'notice' : ''}
      ref={bar}
      tabIndex={-1}
      aria-labelledby={`${id}-text ${id}-error`}
    >
      <p role="status" id={`${id}-text`}>
        {notice?.text}
      </p>
      {notice?.until !== undefined && <SecondsUntil until={notice.until} />}
      <ErrorText code={notice?.error ?? null} id={`${id}-error`} />
      {actions.length > 0 && (
        <div class="choices">
          {actions.map(({ name, run }) => (
            <button
              key={name}
              type="button"
              onClick={() => {
                leave();
                run(); // at once: the browser asks for a permission only straight from a click
              }}
            >
              {name}
            </button>
          ))}
        </div>
      )}
      {notice && (
        <IconButton name={t('close')} onClick={close}>
          <CloseIcon />
        </IconButton>
      )}
    </section>
  );
}

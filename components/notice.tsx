import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../lib/browser/text';
import type { ErrorCode } from '../lib/error';
import { ErrorText } from './error-text';
import { IconButton } from './icon-button';
import { CloseIcon } from './icons';

/** What happened, and what can be done about it; it stays until the next one or until it is closed. */
export interface Notice {
  text: string;
  error?: ErrorCode;
  action?: { name: string; run: () => void };
}

interface Props {
  notice: Notice | null;
  onClose: () => void;
}

/** The status is always there, so that what comes into it is announced; with something to do, it takes the focus. */
export function NoticeBar({ notice, onClose }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (notice?.action) bar.current?.focus();
  }, [notice]);
  const close = () => {
    onClose();
    document.querySelector<HTMLElement>('.search')?.focus();
  };
  return (
    <div class={notice ? 'notice' : ''} ref={bar} tabIndex={-1}>
      <p role="status">{notice?.text}</p>
      <ErrorText code={notice?.error ?? null} />
      {notice?.action && (
        <button
          type="button"
          onClick={() => {
            close();
            notice.action?.run();
          }}
        >
          {notice.action.name}
        </button>
      )}
      {notice && (
        <IconButton name={t('close')} onClick={close}>
          <CloseIcon />
        </IconButton>
      )}
    </div>
  );
}

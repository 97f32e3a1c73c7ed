import { t } from '../lib/browser/text';
import type { ErrorCode } from '../lib/error';
import { ErrorText } from './error-text';

/** What happened, and what can be done about it; it stays until the next one or until it is closed. */
export interface Notice {
  text: string;
  error?: ErrorCode;
  action?: { name: string; run: () => void };
}

export function NoticeBar({ notice, onClose }: { notice: Notice | null; onClose: () => void }) {
  return (
    <div class="notice" role="status" hidden={!notice}>
      {notice?.text && <p>{notice.text}</p>}
      {notice?.error && <ErrorText code={notice.error} />}
      {notice?.action && (
        <button
          type="button"
          class="strong"
          onClick={() => {
            onClose();
            notice.action?.run();
          }}
        >
          {notice.action.name}
        </button>
      )}
      <button type="button" class="quiet" onClick={onClose}>
        {t('close')}
      </button>
    </div>
  );
}

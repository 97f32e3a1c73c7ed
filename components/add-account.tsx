import { useEffect, useRef, useState } from 'preact/hooks';
import { type Scan, scanPage, scanPicture } from '../lib/actions/scan';
import { inTab, openFullPage } from '../lib/browser/tab';
import { t } from '../lib/browser/text';
import type { AccountReading } from '../lib/otp/account';
import type { BatchActions } from './batch-actions';
import { ErrorText } from './error-text';
import { FoundList } from './found';
import { TypedAccount } from './typed-account';
import { useTask } from './use-task';

interface Props {
  /** Whether to look at the page at once. */
  scanning: boolean;
  onAdd: (reading: AccountReading, scan: Scan | null) => Promise<void>;
  onCancel: () => void;
  batches: BatchActions;
}

/** Every way in: the page's QR, a picture chosen or pasted, a link or a secret pasted or typed. */
export function AddAccount({ scanning, onAdd, onCancel, batches }: Props) {
  const [scan, setScan] = useState<Scan | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const { busy, error, run } = useTask();
  const look = (how: () => Promise<Scan>) =>
    run(async () => {
      setScan(null);
      setScan(await how());
    });

  useEffect(() => {
    if (scanning) void look(scanPage);
    const onPaste = ({ clipboardData }: ClipboardEvent) => {
      const picture = [...(clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'));
      if (picture) void look(() => scanPicture(picture));
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);

  // A file dialog takes the focus and so closes a popup: the full page has none to close.
  const choose = async () => ((await inTab()) ? picker.current?.click() : openFullPage());

  const hasAccount = scan?.found.some(({ kind }) => kind !== 'other') ?? false;
  return (
    <div class="screen">
      <h2>{t('addAccount')}</h2>
      {busy && <progress aria-label={t('scanning')} />}
      <ErrorText code={error} />
      {scan?.found.length === 0 && (
        <p class="note" role="status">
          {t(scan.of === 'page' ? 'nothingOnPage' : 'nothingInPicture')}
        </p>
      )}
      {scan && <FoundList scan={scan} focus onAdd={(reading) => onAdd(reading, scan)} batches={batches} />}
      <div class="actions">
        <button type="button" disabled={busy} onClick={() => look(scanPage)}>
          {t('scanPage')}
        </button>
        <button type="button" disabled={busy} onClick={choose}>
          {t('chooseImage')}
        </button>
      </div>
      <input
        ref={picker}
        type="file"
        accept="image/*"
        hidden
        aria-label={t('chooseImage')}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          if (file) void look(() => scanPicture(file));
        }}
      />
      {!hasAccount && !busy && (
        <TypedAccount
          focus={!scan && !scanning}
          onAdd={(reading) => onAdd(reading, null)}
          batches={batches}
        />
      )}
      <button type="button" class="quiet" onClick={onCancel}>
        {t('cancel')}
      </button>
    </div>
  );
}

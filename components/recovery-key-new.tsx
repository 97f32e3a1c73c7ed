import { useEffect, useState } from 'preact/hooks';
import { t } from '../lib/browser/text';
import { newRecoveryKey, type RecoveryKey } from '../lib/vault/recovery-key';
import { ConfirmWay } from './confirm-way';
import { RecoveryCheck } from './recovery-check';
import { RecoverySheet } from './recovery-sheet';

interface Props {
  replaces: string | null;
  confirmed: boolean;
  onDone: () => void;
  onCancel: () => void;
}

/** A new recovery key: made, shown once on a sheet, typed back, and only then a way to open the vault. */
export function NewRecoveryKey({ replaces, confirmed, onDone, onCancel }: Props) {
  const [sure, setSure] = useState(confirmed);
  const [made, setMade] = useState<{ key: RecoveryKey; now: number } | null>(null);
  const [checking, setChecking] = useState(false);
  useEffect(() => {
    if (sure) void newRecoveryKey().then((key) => setMade({ key, now: Date.now() }));
  }, [sure]);
  if (!sure)
    return (
      <ConfirmWay
        why={t('confirmRecoveryKey')}
        name={t('continue')}
        onConfirmed={async () => setSure(true)}
        onCancel={onCancel}
      />
    );
  if (!made) return null;
  if (checking)
    return (
      <RecoveryCheck
        recoveryKey={made.key}
        replaces={replaces}
        onDone={onDone}
        onBack={() => setChecking(false)}
      />
    );
  return (
    <div class="card">
      <RecoverySheet recoveryKey={made.key} now={made.now} />
      <p class="note">{t(replaces === null ? 'sheetOnce' : 'sheetReplaces')}</p>
      <div class="actions">
        <button type="button" onClick={() => print()}>
          {t('print')}
        </button>
        <button type="button" class="primary" onClick={() => setChecking(true)}>
          {t('haveIt')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}

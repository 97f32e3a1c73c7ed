import { setVaultAside } from '../lib/actions/set-vault-aside';
import { t } from '../lib/browser/text';
import { ErrorText } from './error-text';
import { useFocus } from './use-focus';
import { useTask } from './use-task';

/** Asks once more, then makes place for a new vault. Not for a shared computer: there no vault is on the disk. */
export function SetAside({ onCancel }: { onCancel: () => void }) {
  const cancel = useFocus<HTMLButtonElement>();
  const { busy, error, run } = useTask();
  const go = () =>
    run(async () => {
      await setVaultAside(Date.now());
      location.reload();
    });
  return (
    <section class="card" aria-labelledby="set-aside">
      <p id="set-aside">{t('setAsideWhat')}</p>
      <ErrorText code={error} />
      <div class="actions">
        <button type="button" disabled={busy} onClick={go}>
          {t('setAside')}
        </button>
        <button type="button" class="quiet" ref={cancel} disabled={busy} onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
      {busy && <progress aria-label={t('settingAside')} />}
    </section>
  );
}

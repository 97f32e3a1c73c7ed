import { useState } from 'preact/hooks';
import { setVaultAside } from '../lib/actions/set-vault-aside';
import { t } from '../lib/browser/text';
import type { ErrorCode } from '../lib/error';
import { ErrorText } from './error-text';
import { useFocus } from './use-focus';
import { useTask } from './use-task';

/** Where neither the vault nor its second copy helps, and only a backup does. */
const HOPELESS: ErrorCode[] = ['vault_damaged', 'header_damaged'];

/** The vault cannot be opened, in whatever way: why, and what can be done. Nothing is ever deleted. */
export function BrokenVault({ error }: { error: ErrorCode }) {
  const [asking, setAsking] = useState(false);
  const hopeless = HOPELESS.includes(error);
  return (
    <div class="screen">
      <h1>{t('brokenTitle')}</h1>
      <ErrorText code={error} />
      <p>{t(hopeless ? 'brokenHopeless' : 'brokenAdvice')}</p>
      {asking ? (
        <SetAside onCancel={() => setAsking(false)} />
      ) : (
        <div class="actions">
          <button type="button" class={hopeless ? undefined : 'primary'} onClick={() => location.reload()}>
            {t('tryAgain')}
          </button>
          {hopeless && (
            <button type="button" onClick={() => setAsking(true)}>
              {t('setAside')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function SetAside({ onCancel }: { onCancel: () => void }) {
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

import { useState } from 'preact/hooks';
import { t } from '../lib/browser/text';
import type { ErrorCode } from '../lib/error';
import { ErrorText } from './error-text';
import { SetAside } from './set-aside';
import { useShared } from './use-shared';

/** Where neither the vault nor its second copy helps, and only a backup does. */
const HOPELESS: ErrorCode[] = ['vault_damaged', 'header_damaged'];

/** The vault cannot be opened, in whatever way: why, and what can be done. Nothing is ever deleted. */
export function BrokenVault({ error }: { error: ErrorCode }) {
  const [asking, setAsking] = useState(false);
  const computer = useShared();
  if (!computer) return null;
  const { shared } = computer;
  const hopeless = HOPELESS.includes(error) && !shared;
  return (
    <div class="screen">
      <h1>{t('brokenTitle')}</h1>
      <ErrorText code={error} />
      <p>{t(shared ? 'brokenShared' : hopeless ? 'brokenHopeless' : 'brokenAdvice')}</p>
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

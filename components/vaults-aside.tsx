import { useEffect, useState } from 'preact/hooks';
import { bringVaultBack, setAsideAt, vaultsAside } from '../lib/actions/set-vault-aside';
import { t } from '../lib/browser/text';
import { ErrorText } from './error-text';
import { useTask } from './use-task';
import { whenText } from './when';

/** What was set aside, and the way back: someone else may have done it. For a screen without a vault. */
export function VaultsAside() {
  const [names, setNames] = useState<string[]>([]);
  const { busy, error, run } = useTask();
  useEffect(() => void vaultsAside().then(setNames, () => {}), []);
  if (names.length === 0) return null;
  const back = (name: string) =>
    run(async () => {
      await bringVaultBack(name);
      location.reload();
    });
  return (
    <section class="card" aria-label={t('asideTitle')}>
      {names.map((name) => (
        <div key={name}>
          <p>{t('asideSince', whenText(setAsideAt(name), Date.now()))}</p>
          <button type="button" disabled={busy} onClick={() => back(name)}>
            {t('bringBack')}
          </button>
        </div>
      ))}
      <ErrorText code={error} />
    </section>
  );
}

import { useEffect, useState } from 'preact/hooks';
import {
  type OpenedVersion,
  openVersion,
  type Restored,
  restoreVersion,
  takeFromVersion,
  undoRestore,
} from '../lib/actions/versions';
import { listOf, plural, t } from '../lib/browser/text';
import { type Account, accountName } from '../lib/otp/account';
import type { Vault } from '../lib/vault/vault';
import { type Part, partsChanged } from '../lib/vault/versions';
import { ErrorText } from './error-text';
import { Names } from './ledger';
import type { Notice } from './notice';
import { Some } from './some';
import { undo } from './undo';
import { useFocus } from './use-focus';
import { useTask } from './use-task';
import { whenText } from './when';

interface Props {
  vault: Vault;
  number: number;
  onNotice: (notice: Notice) => void;
  onBack: () => void;
}

const PARTS = { name: 'partName', sites: 'partSites', generator: 'partGenerator' } as const satisfies Record<
  Part,
  string
>;

/** One earlier version: what differs from now, by name; all of it or single accounts come back. */
export function Version({ vault, number, onNotice, onBack }: Props) {
  const heading = useFocus<HTMLHeadingElement>();
  const [version, setVersion] = useState<OpenedVersion | null>(null);
  const [asking, setAsking] = useState(false);
  const { busy, error, run } = useTask();
  const read = async () => setVersion(await openVersion(vault, number));
  useEffect(() => void run(read), []);
  const say = (text: string, restored: Restored) =>
    onNotice({ text, actions: [undo(() => undoRestore(vault, restored, Date.now()), onNotice)] });
  const take = (account: Account, key: 'tookBack' | 'tookState') =>
    run(async () => {
      say(t(key, accountName(account)), await takeFromVersion(vault, [account], Date.now()));
      await read();
    });
  const restoreAll = () =>
    run(async () => {
      const restored = await restoreVersion(vault, number, Date.now());
      if (restored && version) say(t('restoredVersion', whenText(version.savedAt, Date.now())), restored);
      onBack();
    });
  const when = version && whenText(version.savedAt, Date.now());
  const differs = version && version.added.length + version.missing.length + version.changed.length > 0;
  return (
    <section class="card" aria-labelledby="version">
      <h3 id="version" ref={heading} tabIndex={-1}>
        {when ? t('versionOf', when) : t('versions')}
      </h3>
      <ErrorText code={error} />
      {version && (
        <>
          <p>{plural('versionHolds', version.accounts)}</p>
          {!differs && <p>{t('sameAsNow')}</p>}
          {version.missing.length > 0 && (
            <>
              <p>{plural('missingNow', version.missing.length)}</p>
              <Some all={version.missing}>
                {(account) => (
                  <li key={account.id}>
                    <div>{accountName(account)}</div>
                    <button
                      type="button"
                      disabled={busy}
                      aria-label={t('putBackNamed', accountName(account))}
                      onClick={() => take(account, 'tookBack')}
                    >
                      {t('putBack')}
                    </button>
                  </li>
                )}
              </Some>
            </>
          )}
          {version.changed.length > 0 && (
            <>
              <p>{plural('changedSince', version.changed.length)}</p>
              <Some all={version.changed}>
                {({ before, now }) => (
                  <li key={before.id}>
                    <div>
                      {accountName(before)}
                      <small>{listOf(partsChanged(before, now).map((part) => t(PARTS[part])))}</small>
                    </div>
                    <button
                      type="button"
                      disabled={busy}
                      aria-label={t('useThisNamed', accountName(before))}
                      onClick={() => take(before, 'tookState')}
                    >
                      {t('useThis')}
                    </button>
                  </li>
                )}
              </Some>
            </>
          )}
          {version.added.length > 0 && (
            <Names title={plural('addedSince', version.added.length)} accounts={version.added} />
          )}
        </>
      )}
      {asking && <p>{t('restoreVersionWhat')}</p>}
      <div class="actions">
        {differs && (
          <button
            type="button"
            class={asking ? 'primary' : undefined}
            disabled={busy}
            onClick={asking ? restoreAll : () => setAsking(true)}
          >
            {t(asking ? 'restore' : 'restoreVersion')}
          </button>
        )}
        <button type="button" class="quiet" onClick={asking ? () => setAsking(false) : onBack}>
          {t(asking ? 'cancel' : 'allVersions')}
        </button>
      </div>
    </section>
  );
}

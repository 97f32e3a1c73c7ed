import { useEffect, useState } from 'preact/hooks';
import type { PasskeyTask } from '../lib/actions/passkey';
import { closeOwnWindow } from '../lib/browser/own-window';
import { t } from '../lib/browser/text';
import { AddPasskey } from './add-passkey';
import { PasskeyIn } from './passkey-in';
import { Unlock } from './unlock';
import { useAccess } from './use-access';
import { useEscape } from './use-escape';
import { useFocus } from './use-focus';
import { useKeptFocus } from './use-kept-focus';
import { useLanguage } from './use-language';

/** The small window in which the popup has passkeys made and used. It closes itself once the vault is open. */
export function PasskeyWindow({ task }: { task: PasskeyTask }) {
  const view = useAccess();
  const language = useLanguage();
  useEscape();
  useKeptFocus();
  const status = language ? view?.status : undefined;
  const [added, setAdded] = useState<string | null>(null);
  const done = status !== undefined && (task === 'unlock' ? status !== 'locked' : status === 'none');
  useEffect(() => {
    if (done) void closeOwnWindow();
  }, [done]);
  return (
    <div class="popup" aria-busy={status === undefined}>
      <main>
        {task === 'unlock' && status === 'locked' && (
          <PasskeyIn
            purpose="unlock"
            class="screen"
            name={t('unlock')}
            head={<h1>{t('unlockTitle')}</h1>}
            foot={<CloseButton />}
            onIn={closeOwnWindow}
            straight
          />
        )}
        {task === 'add' && status === 'locked' && <Unlock onIn={() => {}} />}
        {task === 'add' && status === 'open' && (
          <div class="screen">
            <h1>{t('addPasskey')}</h1>
            {added === null && <AddPasskey onDone={setAdded} onCancel={closeOwnWindow} />}
            {added !== null && <Added name={added} />}
          </div>
        )}
      </main>
    </div>
  );
}

function Added({ name }: { name: string }) {
  const text = useFocus<HTMLParagraphElement>();
  return (
    <>
      <p class="good" role="status" ref={text} tabIndex={-1}>
        {t('passkeyAdded', name)}
      </p>
      <div class="actions">
        <CloseButton primary />
      </div>
    </>
  );
}

function CloseButton({ primary = false }) {
  return (
    <button type="button" class={primary ? 'primary' : 'quiet'} onClick={closeOwnWindow}>
      {t('close')}
    </button>
  );
}

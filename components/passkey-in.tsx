import { useEffect, useState } from 'preact/hooks';
import { confirmWithPasskey, openPasskeyWindow, unlockWithPasskey } from '../lib/actions/passkey';
import { maySeePasskeyHost, requestPasskeyHost } from '../lib/browser/passkey-host';
import { inTab, openFullPage } from '../lib/browser/tab';
import { t } from '../lib/browser/text';
import { AppError } from '../lib/error';
import { Busy } from './busy';
import { ErrorText } from './error-text';
import { useFocus } from './use-focus';
import { useSignal } from './use-signal';
import { useTask } from './use-task';
import type { WayProps } from './way-in';

/** A passkey: the browser asks for it. From the popup, which that question would close, in a window of ours. */
export function PasskeyIn({ purpose, name, head, foot, onIn, straight, except, ...rest }: WayProps) {
  const [place, setPlace] = useState<'popup' | 'tab' | null>(null);
  const button = useFocus<HTMLButtonElement>();
  const signal = useSignal();
  const { busy, error, run } = useTask();
  const use = (allowed: Promise<boolean>) =>
    run(async () => {
      if (!(await allowed)) throw new AppError('passkey_refused');
      await (purpose === 'unlock' ? unlockWithPasskey : confirmWithPasskey)(signal, except);
      await onIn('passkey');
    });
  const elsewhere = () => (purpose === 'unlock' ? openPasskeyWindow('unlock') : openFullPage());
  useEffect(() => {
    void inTab().then(async (tab) => {
      setPlace(tab ? 'tab' : 'popup');
      if (!straight) return;
      if (!tab) await elsewhere();
      else if (await maySeePasskeyHost()) await use(Promise.resolve(true));
    });
  }, []);
  const submit = (event: Event) => {
    event.preventDefault();
    // Asked for before anything else: Firefox takes it from a click alone.
    if (place === 'tab') void use(requestPasskeyHost());
    else void elsewhere();
  };
  return (
    <form class={rest.class} onSubmit={submit}>
      {head}
      <p>{t(place === 'popup' && purpose === 'confirm' ? 'passkeyInFullPage' : 'passkeyHow')}</p>
      <ErrorText code={error} />
      <div class="actions">
        <button ref={button} type="submit" class="primary" disabled={busy || !place}>
          {error ? t('tryAgain') : place === 'popup' && purpose === 'confirm' ? t('fullPage') : name}
        </button>
        {foot}
      </div>
      {busy && <Busy name={t('waitingForPasskey')} />}
    </form>
  );
}

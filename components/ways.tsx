import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { openPasskeyWindow } from '../lib/actions/passkey';
import { inTab, openFullPageAt } from '../lib/browser/tab';
import { t } from '../lib/browser/text';
import type { Slot } from '../lib/vault/slot';
import { ChangePassword } from './change-password';
import { recoveryHash } from './full-page-wish';
import { later } from './later';
import { RemoveWay } from './remove-way';
import { useMayHavePasskeys } from './use-may-have-passkeys';
import { useWays } from './use-ways';
import { nameOf, WaysList } from './ways-list';

const AddPasskey = later(async () => (await import('./add-passkey')).AddPasskey);
const NewRecoveryKey = later(async () => (await import('./recovery-key-new')).NewRecoveryKey);

/** What is opened in the place of the list. */
export type WaysStep =
  | { to: 'password'; confirmed: boolean }
  | { to: 'recovery'; replaces: string | null; confirmed: boolean }
  | { to: 'passkey' }
  | { to: 'remove'; slot: Slot };

/** A wish is for once: who comes back to the settings wished for nothing. */
const taken = new WeakSet<WaysStep>();

/** The ways that open the vault: add, change, replace, remove. A new `wish` opens that step. */
export function Ways({ wish }: { wish: WaysStep | null }) {
  const ways = useWays();
  const mayHavePasskeys = useMayHavePasskeys();
  const [step, setStep] = useState<WaysStep | null>(null);
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const open = (next: WaysStep | null) => {
    setSaid('');
    setStep(next);
  };
  const done = (text: string) => {
    setStep(null);
    setSaid(text);
  };
  useEffect(() => {
    if (!wish || taken.has(wish)) return;
    taken.add(wish);
    open(wish);
  }, [wish]);
  useLayoutEffect(() => {
    if (said) status.current?.focus();
  }, [said]);
  // A popup closes at a print dialog, or while someone writes the key down.
  const makeKey = async (replaces: string | null) => {
    if (await inTab()) open({ to: 'recovery', replaces, confirmed: false });
    else await openFullPageAt(recoveryHash(replaces));
  };
  const addPasskey = async () => ((await inTab()) ? open({ to: 'passkey' }) : openPasskeyWindow('add'));
  const cancel = () => open(null);
  const has = (type: Slot['type']) => ways?.some((slot) => slot.type === type) ?? true;
  const needsKey = !has('recovery');
  return (
    <>
      {step?.to === 'password' && (
        <ChangePassword
          confirmed={step.confirmed}
          onDone={() => done(t('passwordChanged'))}
          onCancel={cancel}
        />
      )}
      {step?.to === 'recovery' && (
        <NewRecoveryKey
          replaces={step.replaces}
          confirmed={step.confirmed}
          onDone={() => done(t(step.replaces === null ? 'recoveryKeyAdded' : 'recoveryKeyReplaced'))}
          onCancel={cancel}
        />
      )}
      {step?.to === 'passkey' && (
        <AddPasskey onDone={(name) => done(t('passkeyAdded', name))} onCancel={cancel} />
      )}
      {step?.to === 'remove' && (
        <RemoveWay
          slot={step.slot}
          onDone={() => done(t('wayRemoved', nameOf(step.slot)))}
          onCancel={cancel}
        />
      )}
      {!step && ways && (
        <div class="card">
          <WaysList
            ways={ways}
            onChange={() => open({ to: 'password', confirmed: false })}
            onReplace={({ id }) => makeKey(id)}
            onRemove={(slot) => open({ to: 'remove', slot })}
          />
          {needsKey && !has('passkey') && <p class="note">{t('noRecoveryKey')}</p>}
          {/* Ways to add, each a button. */}
          <div class="actions">
            {needsKey && (
              <button type="button" onClick={() => makeKey(null)}>
                {t('makeRecoveryKey')}
              </button>
            )}
            {!has('password') && (
              <button type="button" onClick={() => open({ to: 'password', confirmed: false })}>
                {t('setPassword')}
              </button>
            )}
            {mayHavePasskeys && (
              <button type="button" onClick={addPasskey}>
                {t('addPasskey')}
              </button>
            )}
          </div>
          <p class="good" role="status" ref={status} tabIndex={-1} hidden={!said}>
            {said}
          </p>
        </div>
      )}
    </>
  );
}

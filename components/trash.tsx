import { useRef, useState } from 'preact/hooks';
import { deleteForGood, putBackDeleted } from '../lib/actions/trash';
import { plural, t } from '../lib/browser/text';
import { type Account, accountName } from '../lib/otp/account';
import { daysLeft, type Trashed } from '../lib/vault/trash';
import type { Vault } from '../lib/vault/vault';
import { ErrorText } from './error-text';
import { Some } from './some';
import { useFocus } from './use-focus';
import { useTask } from './use-task';
import { whenText } from './when';

/** Deleted accounts, the last one first: back into the list, or gone for good. */
export function Trash({ vault, trash }: { vault: Vault; trash: Trashed[] }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [asking, setAsking] = useState<Account[] | null>(null);
  const [said, setSaid] = useState('');
  const { busy, error, run } = useTask();
  const now = Date.now();
  const all = [...trash].reverse();
  const done = (text: string) => {
    setSaid(text);
    setAsking(null);
    heading.current?.focus();
  };
  const putBack = (account: Account) =>
    run(async () => {
      await putBackDeleted(vault, [account], Date.now());
      done(t('tookBack', accountName(account)));
    });
  const forGood = (accounts: Account[]) =>
    run(async () => {
      await deleteForGood(vault, accounts, Date.now());
      done(plural('deletedForGood', accounts.length));
    });
  return (
    <section class="card" aria-labelledby="trash">
      <h3 id="trash" ref={heading} tabIndex={-1}>
        {t('trash')}
      </h3>
      <p class="hint">{t('trashWhy')}</p>
      <p role="status" hidden={!said}>
        {said}
      </p>
      <ErrorText code={error} />
      {asking ? (
        <AskForGood accounts={asking} busy={busy} onYes={() => forGood(asking)} onNo={() => done('')} />
      ) : (
        trash.length > 0 && (
          <>
            <Some all={all}>
              {({ account, deletedAt }) => (
                <li key={account.id} class="wrap">
                  <div>
                    {accountName(account)}
                    <small>
                      {t('deletedWhen', whenText(deletedAt, now))}{' '}
                      {plural('daysLeft', daysLeft(deletedAt, now))}
                    </small>
                  </div>
                  <button
                    type="button"
                    disabled={busy}
                    aria-label={t('putBackNamed', accountName(account))}
                    onClick={() => putBack(account)}
                  >
                    {t('putBack')}
                  </button>
                  <button
                    type="button"
                    class="quiet"
                    disabled={busy}
                    aria-label={t('deleteNamedForGood', accountName(account))}
                    onClick={() => setAsking([account])}
                  >
                    {t('deleteForGood')}
                  </button>
                </li>
              )}
            </Some>
            {all.length > 1 && (
              <button
                type="button"
                class="quiet"
                onClick={() => setAsking(all.map(({ account }) => account))}
              >
                {t('deleteAllForGood')}
              </button>
            )}
          </>
        )
      )}
    </section>
  );
}

interface Question {
  accounts: Account[];
  busy: boolean;
  onYes: () => void;
  onNo: () => void;
}

function AskForGood({ accounts, busy, onYes, onNo }: Question) {
  const no = useFocus<HTMLButtonElement>();
  const [one, ...others] = accounts;
  const what = one && others.length === 0 ? accountName(one) : plural('found', accounts.length);
  return (
    <section aria-labelledby="for-good">
      <p id="for-good">{t('askForGood', what)}</p>
      <div class="actions">
        <button type="button" disabled={busy} onClick={onYes}>
          {t('deleteForGood')}
        </button>
        <button type="button" class="quiet" ref={no} onClick={onNo}>
          {t('cancel')}
        </button>
      </div>
    </section>
  );
}

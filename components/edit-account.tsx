import { useState } from 'preact/hooks';
import { editAccount } from '../lib/actions/accounts';
import { t } from '../lib/browser/text';
import { type Account, accountName, namesFrom } from '../lib/otp/account';
import type { Vault } from '../lib/vault/vault';
import { EditSites } from './edit-sites';
import { ErrorText } from './error-text';
import { Field } from './field';
import { ShowAccount } from './show-account';
import { useSites } from './use-sites';
import { useTask } from './use-task';

interface Props {
  vault: Vault;
  account: Account;
  onDone: () => void;
}

/** Name of an account and the sites it belongs to; from here it goes to another app. */
export function EditAccount({ vault, account, onDone }: Props) {
  const [issuer, setIssuer] = useState(account.issuer);
  const [label, setLabel] = useState(account.label);
  const sites = useSites(account.sites);
  const [showing, setShowing] = useState(false);
  const { busy, error, run } = useTask();
  if (showing) return <ShowAccount vault={vault} account={account} onDone={() => setShowing(false)} />;
  const submit = (event: Event) => {
    event.preventDefault();
    const changes = sites.changes();
    if (!changes) return;
    void run(async () => {
      await editAccount(vault, account.id, { ...namesFrom(issuer, label), ...changes }, Date.now());
      onDone();
    });
  };
  return (
    <form class="screen" onSubmit={submit} aria-label={t('editTitle', accountName(account))}>
      <h2>{t('editTitle', accountName(account))}</h2>
      <Field label={t('issuer')} value={issuer} onValue={setIssuer} focus />
      <Field label={t('account')} value={label} onValue={setLabel} />
      <EditSites sites={sites} />
      <ErrorText code={error} />
      <div class="actions">
        <button type="submit" class="primary" disabled={busy}>
          {t('save')}
        </button>
        <button type="button" class="quiet" onClick={onDone}>
          {t('cancel')}
        </button>
        <button type="button" class="quiet" onClick={() => setShowing(true)}>
          {t('showQr')}
        </button>
      </div>
    </form>
  );
}

import type { Preview } from '../lib/actions/restore';
import { plural, t } from '../lib/browser/text';
import { type Account, accountName } from '../lib/otp/account';
import { useFocus } from './use-focus';

interface Props {
  preview: Preview;
  busy: boolean;
  onKeep: () => void;
}

/** Everything the file holds is accounted for: new, known, or refused with a reason. */
export function RestorePreview({ preview: { created, fresh, known, refused }, busy, onKeep }: Props) {
  const button = useFocus<HTMLButtonElement>();
  return (
    <fieldset>
      <legend>{t('preview')}</legend>
      <p>{t('backupFrom', new Date(created).toLocaleString())}</p>
      <Names title={plural('freshAccounts', fresh.length)} accounts={fresh} />
      <Names title={plural('knownAccounts', known.length)} accounts={known} />
      {refused.length > 0 && <p>{plural('refusedAccounts', refused.length)}</p>}
      <ul>
        {refused.map(({ line, code }) => (
          <li key={line}>
            {t('lineRefused', line)} {t(`error_${code}`)}
          </li>
        ))}
      </ul>
      <button type="button" class="primary" ref={button} disabled={busy} onClick={onKeep}>
        {t('restore')}
      </button>
    </fieldset>
  );
}

function Names({ title, accounts }: { title: string; accounts: Account[] }) {
  if (accounts.length === 0) return <p>{title}</p>;
  return (
    <details open={accounts.length <= 10}>
      <summary>{title}</summary>
      <ul>
        {accounts.map((account) => (
          <li key={account.id}>{accountName(account)}</li>
        ))}
      </ul>
    </details>
  );
}

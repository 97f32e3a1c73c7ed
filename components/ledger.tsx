import { plural, t } from '../lib/browser/text';
import type { ErrorCode } from '../lib/error';
import { type Account, accountName } from '../lib/otp/account';

/** How many accounts there are of a sort, and on request which. */
export function Names({ title, accounts }: { title: string; accounts: Account[] }) {
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

/** A record that could not be read: which one, counted from 1, and its name where that could be. */
interface Refused {
  at: number;
  code: ErrorCode;
  name?: string;
}

/** What could not be read, each with its reason. */
export function RefusedRecords({ records }: { records: Refused[] }) {
  if (records.length === 0) return null;
  return (
    <>
      <p>{plural('refusedAccounts', records.length)}</p>
      <ul>
        {records.map(({ at, code, name }) => (
          <li key={at}>
            {t('lineRefused', at)} {name && <b>{name}.</b>} {t(`error_${code}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

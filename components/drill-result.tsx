import type { Drill } from '../lib/actions/drill';
import type { Asked } from '../lib/actions/open-backup';
import { listOf, plural, t } from '../lib/browser/text';
import { accountName } from '../lib/otp/account';
import { Names, RefusedRecords } from './ledger';
import { useFocus } from './use-focus';
import { momentText } from './when';

interface Props {
  result: Drill;
  /** What opened it: `vault` where nobody was asked. */
  by: Asked | 'vault';
  onKey: () => void;
}

/** That the file opens, how many accounts it holds, and each difference by name. */
export function DrillResult({ result, by, onKey }: Props) {
  const { count, created, onlyHere, onlyInFile, differ, refused } = result;
  const line = useFocus<HTMLParagraphElement>();
  const alike = onlyHere.length + onlyInFile.length + differ.length + refused.length === 0;
  return (
    <>
      <p class="good" role="status" ref={line} tabIndex={-1}>
        {plural('drillHolds', count)} {alike && t('drillAlike')}{' '}
        {by !== 'password' && t(by === 'key' ? 'drillByKey' : 'drillByVault')}
      </p>
      {by === 'vault' && (
        <button type="button" onClick={onKey}>
          {t('drillTryKey')}
        </button>
      )}
      <p class="hint">{t('backupFrom', momentText(created))}</p>
      {onlyHere.length > 0 && <Names title={plural('onlyInVault', onlyHere.length)} accounts={onlyHere} />}
      {onlyInFile.length > 0 && (
        <Names title={plural('onlyInFile', onlyInFile.length)} accounts={onlyInFile} />
      )}
      {differ.length > 0 && (
        <details open={differ.length <= 10}>
          <summary>{plural('differInFile', differ.length)}</summary>
          <ul>
            {differ.map(({ account, by }) => (
              <li key={account.id}>
                {accountName(account)}: {listOf(by.map((each) => t(`differs_${each}`)))}
              </li>
            ))}
          </ul>
        </details>
      )}
      <RefusedRecords records={refused.map(({ line: at, code }) => ({ at, code }))} />
    </>
  );
}

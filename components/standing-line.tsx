import { t } from '../lib/browser/text';
import { type Account, accountName } from '../lib/otp/account';
import type { Standing } from '../lib/otp/standing';

interface Props {
  id: string;
  account: Account;
  standing: Standing;
  onConfirm: (account: Account) => void;
}

/** What an account waits for, and the way to say that it has come. */
export function StandingLine({ id, account, standing, onConfirm }: Props) {
  return (
    <div class="standing">
      <p id={id}>{t(`standing_${standing}`)}</p>
      {account.unconfirmed && (
        <button
          type="button"
          class="quiet"
          aria-label={t('itWorkedNamed', accountName(account))}
          onClick={() => onConfirm(account)}
        >
          {t('itWorked')}
        </button>
      )}
    </div>
  );
}

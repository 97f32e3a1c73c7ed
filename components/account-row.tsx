import { useMemo } from 'preact/hooks';
import { t } from '../lib/browser/text';
import { type Account, accountName } from '../lib/otp/account';
import { codeAt, nextCode } from '../lib/otp/code';
import { Digits } from './digits';
import { IconButton } from './icon-button';
import { CopyIcon, DeleteIcon, EditIcon, FillIcon, NextIcon } from './icons';
import { TimeLeft } from './time-left';

const NEXT_SHOWN_FROM = 5_000;

export interface RowActions {
  onFill?: ((account: Account) => void) | undefined;
  onCopy: (account: Account) => void;
  onNext: (account: Account) => void;
  onEdit: (account: Account) => void;
  onDelete: (account: Account) => void;
}

/** One account: its name, its code with the time left, and what can be done with it. */
export function AccountRow({
  account,
  now,
  actions,
}: {
  account: Account;
  now: number;
  actions: RowActions;
}) {
  const { otp } = account;
  const step = 'period' in otp ? Math.floor(now / 1000 / otp.period) : 0;
  const code = useMemo(() => codeAt(otp, now), [otp, step]);
  const ending = code.until - now <= NEXT_SHOWN_FROM;
  return (
    <li class="account" aria-label={accountName(account)}>
      <div class="who" title={accountName(account)}>
        <span class="issuer">{account.issuer || account.label}</span>
        {account.issuer && <span class="label">{account.label}</span>}
      </div>
      <div class="code">
        <Digits digits={code.digits} />
        {otp.type === 'hotp' ? (
          <IconButton name={t('nextCode')} onClick={() => actions.onNext(account)}>
            <NextIcon />
          </IconButton>
        ) : (
          <TimeLeft code={code} now={now} />
        )}
        {ending && (
          <span class="next">
            {t('next')} <Digits digits={nextCode(otp, now).digits} />
          </span>
        )}
      </div>
      <div class="does">
        {actions.onFill && (
          <IconButton name={t('fillCode')} strong onClick={() => actions.onFill?.(account)}>
            <FillIcon />
          </IconButton>
        )}
        <IconButton name={t('copyCode')} onClick={() => actions.onCopy(account)}>
          <CopyIcon />
        </IconButton>
        <IconButton name={t('edit')} onClick={() => actions.onEdit(account)}>
          <EditIcon />
        </IconButton>
        <IconButton name={t('delete')} onClick={() => actions.onDelete(account)}>
          <DeleteIcon />
        </IconButton>
      </div>
    </li>
  );
}

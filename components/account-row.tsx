import { Component } from 'preact';
import { useId, useMemo, useRef } from 'preact/hooks';
import { t } from '../lib/browser/text';
import { type Account, accountName } from '../lib/otp/account';
import { codeAt, nextCode } from '../lib/otp/code';
import type { Standing } from '../lib/otp/standing';
import { Digits, Dots } from './digits';
import { FillFirst } from './fill-first';
import { IconButton } from './icon-button';
import { CopyIcon, DeleteIcon, EditIcon, FillIcon, HideIcon, NextIcon, ShowIcon } from './icons';
import type { RowActions } from './row-actions';
import { StandingLine } from './standing-line';
import { TimeLeft } from './time-left';
import { useCodeLook } from './use-code-look';
import { useInView } from './use-in-view';
import { useNow } from './use-now';
import { useShown } from './use-shown';

const NEXT_SHOWN_FROM = 5_000;
/** As long as a timer can be set for. */
const NEVER = 2 ** 31 - 1;

interface Props {
  account: Account;
  actions: RowActions;
  standing: Standing | undefined;
  /** Its set-up goes on in the page in front: what fills its code there stands out, or takes the focus, too. */
  settingUp: 'strong' | 'focus' | null;
}

/** A row is drawn anew when its account changes: hundreds of others may stand beside it. */
export class AccountRow extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const { account, actions, standing, settingUp } = this.props;
    const same = account === next.account && actions === next.actions;
    return !same || standing !== next.standing || settingUp !== next.settingUp;
  }

  override render(props: Props) {
    return <Row {...props} />;
  }
}

/**
 * One account: its name, its code with the time left, and what can be done with it. It counts the seconds while it is
 * in view; out of view it wakes for the next code alone.
 */
function Row({ account, actions, standing, settingUp }: Props) {
  const { otp } = account;
  const row = useRef<HTMLLIElement>(null);
  const id = useId();
  const said = standing && id;
  const inView = useInView(row);
  const period = 'period' in otp ? otp.period * 1000 : NEVER;
  const { ahead, hidden } = useCodeLook();
  const now = useNow(inView ? 1000 : period, ahead);
  const step = Math.floor(now / period);
  const code = useMemo(() => codeAt(otp, now), [otp, step]);
  const [shown, setShown] = useShown(!hidden);
  const ending = shown && code.until - now <= NEXT_SHOWN_FROM;
  return (
    <li
      ref={row}
      class={['account', standing && 'unsettled', settingUp && 'setting-up'].filter(Boolean).join(' ')}
      aria-label={accountName(account)}
      aria-describedby={said}
    >
      <div class="who" title={accountName(account)}>
        <span class="issuer">{account.issuer || account.label}</span>
        {account.issuer && <span class="label">{account.label}</span>}
      </div>
      <div class="code">
        {shown ? <Digits digits={code.digits} current /> : <Dots count={otp.digits} />}
        {hidden && (
          <IconButton name={t('showCode')} pressed={shown} onClick={() => setShown(!shown)}>
            {shown ? <HideIcon /> : <ShowIcon />}
          </IconButton>
        )}
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
        {actions.onFill && settingUp && (
          <FillFirst
            focus={settingUp === 'focus'}
            describedBy={said}
            onFill={() => actions.onFill?.(account)}
          />
        )}
        {actions.onFill && !settingUp && (
          <IconButton
            name={t('fillCode')}
            strong
            describedBy={said}
            onClick={() => actions.onFill?.(account)}
          >
            <FillIcon />
          </IconButton>
        )}
        <IconButton name={t('copyCode')} describedBy={said} onClick={() => actions.onCopy(account)}>
          <CopyIcon />
        </IconButton>
        <IconButton name={t('edit')} onClick={() => actions.onEdit(account)}>
          <EditIcon />
        </IconButton>
        <IconButton name={t('delete')} onClick={() => actions.onDelete(account)}>
          <DeleteIcon />
        </IconButton>
      </div>
      {standing && (
        <StandingLine id={id} account={account} standing={standing} onConfirm={actions.onConfirm} />
      )}
    </li>
  );
}

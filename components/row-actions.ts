import { deleteAccount, putBack, takeCode } from '../lib/actions/accounts';
import { copyCode } from '../lib/actions/copy-code';
import type { FillOutcome } from '../lib/actions/fill';
import { t } from '../lib/browser/text';
import { codeOf } from '../lib/error';
import { type Account, accountName } from '../lib/otp/account';
import type { Vault } from '../lib/vault/vault';
import type { Notice } from './notice';
import { undo } from './undo';

export interface RowActions {
  onFill?: ((account: Account) => void) | undefined;
  onCopy: (account: Account) => void;
  onNext: (account: Account) => void;
  onEdit: (account: Account) => void;
  onDelete: (account: Account) => void;
}

interface Props {
  vault: Vault;
  /** Whether there is a page to fill. */
  fillable: boolean;
  onEdit: (account: Account) => void;
  onNotice: (notice: Notice) => void;
}

/** What a row's buttons do, and what is said afterwards. */
export function rowActions({ vault, fillable, onEdit, onNotice }: Props): RowActions {
  let busy = false;
  /** One thing at a time: a second fill would take the script of the first out of the page. Undefined: nothing to say. */
  const attempt = async (task: () => Promise<Notice | undefined>) => {
    if (busy) return;
    busy = true;
    const notice = await task().catch((error) => ({ text: '', error: codeOf(error) }));
    busy = false;
    if (notice) onNotice(notice);
  };
  const fill = (account: Account, anyway = false) =>
    attempt(async () => {
      const { fillCode } = await import('../lib/actions/fill');
      return noticeOf(await fillCode(vault, account, { anyway, onWait: waiting }), account);
    });
  const waiting = () => onNotice({ text: t('waitingForNext') });

  const noticeOf = (outcome: FillOutcome, account: Account): Notice => {
    if (outcome.did === 'filled') return { text: t('filled', outcome.host) };
    if (outcome.did === 'copied') return { text: t(`copied_${outcome.because}`) };
    const action = { name: t('fillOn', outcome.host), run: () => void fill(account, true) };
    if (outcome.because === 'unsure') return { text: t('askUnsure', outcome.host), action };
    const sites = account.sites.join(', ');
    const text = sites
      ? t('askSite', accountName(account), sites, outcome.host)
      : t('askFirstSite', accountName(account), outcome.host);
    return {
      text: outcome.lookalike ? `${t('lookalike', outcome.host, outcome.lookalike)} ${text}` : text,
      action,
    };
  };

  return {
    onFill: fillable ? (account) => void fill(account) : undefined,
    onCopy: (account) =>
      void attempt(async () => {
        const cleared = await copyCode(vault, account, Date.now());
        return { text: t(`cleared_${cleared}`, accountName(account)) };
      }),
    onNext: (account) =>
      void attempt(async () => {
        await takeCode(vault, account, Date.now());
        return undefined;
      }),
    onEdit,
    onDelete: (account) =>
      void attempt(async () => {
        const deleted = await deleteAccount(vault, account.id, Date.now());
        if (!deleted) return undefined;
        const action = undo(() => putBack(vault, deleted, Date.now()), onNotice);
        return { text: t('deleted', accountName(account)), action };
      }),
  };
}

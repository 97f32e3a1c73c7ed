import { deleteAccount, putBack } from '../lib/actions/accounts';
import { confirmAccount } from '../lib/actions/confirm';
import { copyCode, copyWarning } from '../lib/actions/copy-code';
import type { PageInFront } from '../lib/actions/page-in-front';
import { takeCode } from '../lib/actions/take-code';
import { t } from '../lib/browser/text';
import { type Account, accountName } from '../lib/otp/account';
import type { Vault } from '../lib/vault/vault';
import { confirmedText, undoOfUse, withConfirmed } from './confirm-notice';
import { counterUndo } from './counter-undo';
import { fillAction } from './fill-actions';
import { siteQuestion } from './fill-question';
import type { Notice } from './notice';
import { oneAtATime } from './one-at-a-time';
import { undo } from './undo';

export interface RowActions {
  onFill?: ((account: Account) => void) | undefined;
  onCopy: (account: Account) => void;
  onNext: (account: Account) => void;
  onEdit: (account: Account) => void;
  onDelete: (account: Account) => void;
  /** The person says that its code worked. */
  onConfirm: (account: Account) => void;
}

interface Props {
  vault: Vault;
  /** Whether there is a page to fill. */
  fillable: boolean;
  page: () => PageInFront | null;
  onEdit: (account: Account) => void;
  onNotice: (notice: Notice | null) => void;
}

/** What a row's buttons do, and what is said afterwards. */
export function rowActions({ vault, fillable, page, onEdit, onNotice }: Props): RowActions {
  const { attempt, waits } = oneAtATime(onNotice);
  const pickedFrame = () => page()?.pickedFrame ?? null;
  const fill = fillAction({ vault, attempt, waits, pickedFrame, onNotice });

  /** Accounts whose copying was asked about once. */
  const warned = new Set<string>();
  const warningOf = async (account: Account): Promise<Notice | null> => {
    const warning = warned.has(account.id) ? null : await copyWarning(account);
    if (!warning) return null;
    warned.add(account.id);
    const text = siteQuestion('askCopy', account, warning.host, warning.site);
    return { text, actions: [{ name: t('copyCode'), run: () => copy(account) }] };
  };
  const copy = (account: Account) =>
    void attempt(async () => {
      const warning = await warningOf(account);
      if (warning) return warning;
      const { cleared, ...used } = await copyCode(vault, account, Date.now());
      const text = t(`cleared_${cleared}`, accountName(account));
      const actions = undoOfUse(vault, account, used, onNotice);
      return { text: withConfirmed(text, used.confirmed), actions, aside: true };
    });

  return {
    onFill: fillable ? (account) => fill(account) : undefined,
    onCopy: copy,
    onNext: (account) =>
      void attempt(async () => {
        const { moved } = await takeCode(vault, account, Date.now());
        const actions = counterUndo(vault, account, moved, onNotice);
        return { text: t('counterMoved', accountName(account)), actions, aside: true };
      }),
    onEdit,
    onDelete: (account) =>
      void attempt(async () => {
        const deleted = await deleteAccount(vault, account.id, Date.now());
        if (!deleted) return undefined;
        const action = undo(() => putBack(vault, deleted, Date.now()), onNotice);
        return { text: t('deleted', accountName(account)), actions: [action] };
      }),
    onConfirm: (account) =>
      void attempt(async () => {
        const confirmed = await confirmAccount(vault, account.id, Date.now());
        if (!confirmed) return undefined;
        const actions = undoOfUse(vault, account, { moved: null, confirmed }, onNotice);
        return { text: confirmedText(confirmed), actions, aside: true };
      }),
  };
}

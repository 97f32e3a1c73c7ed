import { type Confirmed, takeConfirmationBack } from '../lib/actions/confirm';
import type { Move } from '../lib/actions/take-code';
import { t } from '../lib/browser/text';
import { codeOf } from '../lib/error';
import { type Account, accountName } from '../lib/otp/account';
import type { Vault } from '../lib/vault/vault';
import { counterPutBack, counterUndo } from './counter-undo';
import type { Action, Notice } from './notice';

/** What using a code changed. */
export interface Used {
  moved: Move | null;
  confirmed: Confirmed | null;
}

/** What was said of a use, and what it confirmed. */
export function withConfirmed(text: string, confirmed: Confirmed | null): string {
  return confirmed ? `${text} ${confirmedText(confirmed)}` : text;
}

export function confirmedText({ account, replaced }: Confirmed): string {
  return t(replaced.length > 0 ? 'confirmedInPlace' : 'confirmed', accountName(account));
}

/** The way back from what using a code changed, for a notice: one action for all of it; none where nothing changed. */
export function undoOfUse(
  vault: Vault,
  account: Account,
  { moved, confirmed }: Used,
  onNotice: (notice: Notice) => void,
): Action[] {
  if (!confirmed) return counterUndo(vault, account, moved, onNotice);
  const takeBack = async (): Promise<Notice> => {
    await takeConfirmationBack(vault, confirmed, Date.now());
    const text = t('unconfirmedAgain', accountName(account));
    return moved ? { text: `${await counterPutBack(vault, account, moved)} ${text}` } : { text };
  };
  const run = () => void takeBack().then(onNotice, (error) => onNotice({ text: '', error: codeOf(error) }));
  return [{ name: t('undo'), run }];
}

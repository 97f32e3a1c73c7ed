import { type Move, putCounterBack } from '../lib/actions/take-code';
import { t } from '../lib/browser/text';
import { codeOf } from '../lib/error';
import { type Account, accountName } from '../lib/otp/account';
import type { Vault } from '../lib/vault/vault';
import type { Action, Notice } from './notice';

/** The way back from a counter that moved, for a notice; none where nothing moved. */
export function counterUndo(
  vault: Vault,
  account: Account,
  moved: Move | null,
  onNotice: (notice: Notice) => void,
): Action[] {
  if (!moved) return [];
  const putBack = async (): Promise<Notice> => ({ text: await counterPutBack(vault, account, moved) });
  const run = () => void putBack().then(onNotice, (error) => onNotice({ text: '', error: codeOf(error) }));
  return [{ name: t('undo'), run }];
}

/** Puts the counter back where it stands where we moved it, and says what came of it. */
export async function counterPutBack(vault: Vault, account: Account, moved: Move): Promise<string> {
  const back = await putCounterBack(vault, moved, Date.now());
  return t(back ? 'counterBack' : 'counterElsewhere', accountName(account));
}

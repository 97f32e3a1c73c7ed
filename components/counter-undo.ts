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
  const putBack = async (): Promise<Notice> => {
    const back = await putCounterBack(vault, moved, Date.now());
    return { text: t(back ? 'counterBack' : 'counterElsewhere', accountName(account)) };
  };
  const run = () => void putBack().then(onNotice, (error) => onNotice({ text: '', error: codeOf(error) }));
  return [{ name: t('undo'), run }];
}

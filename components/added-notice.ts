import { type Added, takeBack } from '../lib/actions/add-accounts';
import type { Scan } from '../lib/actions/scan';
import { plural, t } from '../lib/browser/text';
import { accountName } from '../lib/otp/account';
import type { Vault } from '../lib/vault/vault';
import type { Notice } from './notice';
import { undo } from './undo';

/**
 * What was added: one account by its name, and how its set-up goes on; several by their number, and these can be taken
 * back in one step. `field`: whether the page in front has a field for the code, null where that is not known.
 */
export function addedNotice(
  vault: Vault,
  added: Added[],
  scan: Scan | null,
  field: boolean | null,
  onNotice: (notice: Notice) => void,
): Notice {
  const [one, ...others] = added;
  if (one && others.length === 0) {
    const name = accountName(one.account);
    if (one.known) return { text: t('alreadyHere', name) };
    const text = t(!scan?.site ? 'added' : field === false ? 'addedBeforeField' : 'addedHere', name);
    return { text: one.account.replaces ? `${text} ${t('addedInPlace')}` : text };
  }
  const known = added.filter((each) => each.known).length;
  const texts = [plural('addedAll', added.length - known), known > 0 ? plural('hereAlready', known) : ''];
  const action = undo(() => takeBack(vault, added, Date.now()), onNotice);
  return { text: texts.join(' ').trim(), actions: [action] };
}

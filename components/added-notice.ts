import { type Added, takeBack } from '../lib/actions/add-accounts';
import type { Scan } from '../lib/actions/scan';
import { plural, t } from '../lib/browser/text';
import { accountName } from '../lib/otp/account';
import type { Vault } from '../lib/vault/vault';
import type { Notice } from './notice';
import { undo } from './undo';

/** What was added: one account by its name; several by their number, and these can be taken back in one step. */
export function addedNotice(
  vault: Vault,
  added: Added[],
  scan: Scan | null,
  onNotice: (notice: Notice) => void,
): Notice {
  const [one, ...others] = added;
  if (one && others.length === 0) {
    const name = accountName(one.account);
    // A page that activates Entrust's app asks for no code.
    const confirms = scan?.site && !scan.found.some(({ kind }) => kind === 'entrust');
    return { text: t(one.known ? 'alreadyHere' : confirms ? 'addedHere' : 'added', name) };
  }
  const known = added.filter((each) => each.known).length;
  const texts = [plural('addedAll', added.length - known), known > 0 ? plural('hereAlready', known) : ''];
  const action = undo(() => takeBack(vault, added, Date.now()), onNotice);
  return { text: texts.join(' ').trim(), actions: [action] };
}

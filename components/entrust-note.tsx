import { t } from '../lib/browser/text';
import type { EntrustKind } from '../lib/otp/entrust-link';

/** An Entrust link that gives no account: of a kind that nobody outside can read, or one that is damaged. */
export function EntrustNote({ kind }: { kind: EntrustKind }) {
  if (kind.secureOffline) return <p class="note">{t('qr_entrust')}</p>;
  return <p class="note">{kind.action ? t('entrustUnknownAction', kind.action) : t('entrustUnknown')}</p>;
}

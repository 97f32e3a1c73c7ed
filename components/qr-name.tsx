import { type MessageKey, t } from '../lib/browser/text';
import type { QrKind } from '../lib/qr/kind';
import { EntrustNote } from './entrust-note';

/** Names a QR that is no Key URI, and says what to look for instead. Nothing of it is opened or sent. */
export function QrName({ qr }: { qr: QrKind }) {
  if (qr.kind === 'entrust') return <EntrustNote kind={qr} />;
  const key = `qr_${qr.kind.replaceAll('-', '_')}` as MessageKey;
  return <p class="note">{qr.kind === 'web-link' ? t(key, qr.host) : t(key)}</p>;
}

import { type MessageKey, t } from '../lib/browser/text';
import type { QrKind } from '../lib/qr/kind';

/** Names a QR that is no Key URI, and says what to look for instead. Nothing of it is opened or sent. */
export function QrName({ qr }: { qr: QrKind }) {
  const key = `qr_${qr.kind.replaceAll('-', '_')}` as MessageKey;
  return <p class="note">{qr.kind === 'web-link' ? t(key, qr.host) : t(key)}</p>;
}

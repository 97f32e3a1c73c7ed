import type { QrKind } from './kind';

/** What a QR of these kinds says of itself is nothing, so the page around it may say more. */
const VAGUE: readonly QrKind['kind'][] = ['app-link', 'web-link', 'text'];

/**
 * What a QR is by the words of the page it stands on: PhenixID One Touch and PingID make QRs of no public form.
 * `pageText` is what a person can read there.
 */
export function kindOnPage(qr: QrKind, pageText: string): QrKind {
  if (!VAGUE.includes(qr.kind) || (qr.kind === 'web-link' && qr.store)) return qr;
  if (speaksOfOneTouch(pageText)) return { kind: 'one-touch' };
  return /\bPingID\b/i.test(pageText) ? { kind: 'pingid' } : qr;
}

/** Its tab is written in capitals; in small letters the two words alone say nothing. */
function speaksOfOneTouch(text: string): boolean {
  return /\bONE TOUCH\b/.test(text) || (/\bone touch\b/i.test(text) && /phenixid|pocket pass/i.test(text));
}

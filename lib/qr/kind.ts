import { type EntrustKind, entrustKind } from '../otp/entrust-link';
import { withoutInvisible } from '../otp/invisible';
import { isKeyUri } from '../otp/key-uri';
import { keyUriParts } from '../otp/key-uri-parts';
import { type MicrosoftPush, microsoftPush } from '../otp/microsoft-push';
import { readUnsupportedUri, type UnsupportedOtp } from '../otp/unsupported-uri';

/**
 * What a QR or a pasted text is. The text for a person is `qr_<kind>` with underscores in public/_locales.
 * Only `key-uri`, `migration` and `lastpass-migration` can hold secrets for us.
 */
export type QrKind =
  | { kind: 'key-uri' }
  | { kind: 'migration' }
  | { kind: 'lastpass-migration' }
  | ({ kind: 'microsoft-push' } & MicrosoftPush)
  | { kind: 'okta-push' }
  | { kind: 'duo-push' }
  /** `secureOffline` is the form that an activation password opens. */
  | ({ kind: 'entrust' } & EntrustKind)
  | { kind: 'onespan' }
  /** `motp` or `yandex`. */
  | { kind: UnsupportedOtp['type']; otp: UnsupportedOtp }
  | { kind: 'passkey' }
  | { kind: 'wifi' }
  | { kind: 'contact' }
  /** Any other http or https link; the host is for showing, the link is never opened. */
  | { kind: 'web-link'; host: string }
  /** A link for some other app. */
  | { kind: 'app-link' }
  | { kind: 'text' };

/** Never throws: what is not recognised is a link or text. */
export function kindOf(content: string): QrKind {
  const text = withoutInvisible(content);
  const unsupported = readUnsupportedUri(text);
  if (unsupported) return { kind: unsupported.type, otp: unsupported };
  if (isOldOktaPush(text)) return { kind: 'okta-push' };
  if (isKeyUri(text)) return { kind: 'key-uri' };
  const microsoft = microsoftPush(text);
  if (microsoft) return { kind: 'microsoft-push', ...microsoft };
  const entrust = entrustKind(text);
  if (entrust) return { kind: 'entrust', ...entrust };
  if (isBareDuo(text)) return { kind: 'duo-push' };
  if (/<SN>/i.test(text) && /<AC>/i.test(text)) return { kind: 'onespan' };
  const [, kind] = PREFIXES.find(([prefix]) => prefix.test(text)) ?? [];
  return kind ? { kind } : linkOrText(text);
}

const PREFIXES = [
  [/^otpauth-migration:/i, 'migration'],
  [/^lpaauth-migration:/i, 'lastpass-migration'],
  [/^oktaverify:/i, 'okta-push'],
  [/^duo:/i, 'duo-push'],
  [/^FIDO:\//i, 'passkey'],
  [/^WIFI:/i, 'wifi'],
  [/^(?:BEGIN:VCARD|MECARD:)/i, 'contact'],
] as const;

/** Okta Verify used to put its activation (t) and factor (f) where a Key URI has its secret. */
function isOldOktaPush(text: string): boolean {
  const params = keyUriParts(text)?.params;
  return params !== undefined && !params.has('secret') && params.has('t') && params.has('f');
}

/** `<activation code>-<base64 of the host>`, as Duo prints it without `duo://`. */
function isBareDuo(text: string): boolean {
  const host = /^[a-z0-9]+-([a-z0-9+/=_-]+)$/i.exec(text)?.[1];
  if (host === undefined) return false;
  try {
    return atob(host.replaceAll('-', '+').replaceAll('_', '/')).endsWith('.duosecurity.com');
  } catch {
    return false;
  }
}

function linkOrText(text: string): QrKind {
  if (/^https?:/i.test(text) && URL.canParse(text)) return { kind: 'web-link', host: new URL(text).host };
  return /^[a-z][a-z0-9+.-]*:\/\/\S/i.test(text) ? { kind: 'app-link' } : { kind: 'text' };
}

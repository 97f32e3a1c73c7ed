import { type EntrustKind, entrustKind } from '../otp/entrust-link';
import { withoutInvisible } from '../otp/invisible';
import { isKeyUri } from '../otp/key-uri';
import { keyUriParts, percentDecoded } from '../otp/key-uri-parts';
import { type MicrosoftPush, microsoftPush, typedMicrosoftPush } from '../otp/microsoft-push';
import { readUnsupportedUri, type UnsupportedOtp } from '../otp/unsupported-uri';

/**
 * What a QR or a typed text is; lib/actions/coach.ts says what is told of it. Only `key-uri` and `migration` hold
 * secrets that we can read.
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
  /** Of the apps PhenixID One Touch and PingID: no form of theirs is public, so the page tells (page-kind.ts). */
  | { kind: 'one-touch' }
  | { kind: 'pingid' }
  /** `motp` or `yandex`. */
  | { kind: UnsupportedOtp['type']; otp: UnsupportedOtp }
  | { kind: 'passkey' }
  | { kind: 'wifi' }
  | { kind: 'contact' }
  /** Any other http or https link; the host is for showing, the link is never opened. `store`: where apps are got. */
  | { kind: 'web-link'; host: string; store: boolean }
  /** A link for some other app. */
  | { kind: 'app-link' }
  | { kind: 'text' };

/** What the text of a QR is. Never throws: what is not recognised is a link or text. */
export function kindOf(content: string): QrKind {
  return recognise(withoutInvisible(content), microsoftPush);
}

/** As `kindOf`, of what a person typed or pasted. */
export function kindOfTyped(content: string): QrKind {
  return recognise(withoutInvisible(content), typedMicrosoftPush);
}

function recognise(text: string, pushOf: typeof microsoftPush): QrKind {
  const unsupported = readUnsupportedUri(text);
  if (unsupported) return { kind: unsupported.type, otp: unsupported };
  if (isOldOktaPush(text)) return { kind: 'okta-push' };
  if (isKeyUri(text)) return { kind: 'key-uri' };
  const microsoft = pushOf(text);
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
  [/^duo:\/\//i, 'duo-push'],
  [/^FIDO:\//i, 'passkey'],
  [/^WIFI:[A-Z0-9]{1,3}:/i, 'wifi'],
  [/^(?:BEGIN:VCARD|MECARD:)/i, 'contact'],
] as const;

/** Set-up pages often begin with a QR for getting an app. */
const STORES = ['apps.apple.com', 'itunes.apple.com', 'play.google.com', 'apps.microsoft.com'];

/** Okta Verify used to put its activation (t) and factor (f), or nothing, where a Key URI has its secret. */
function isOldOktaPush(text: string): boolean {
  const params = keyUriParts(text)?.params;
  if (!params || params.has('secret')) return false;
  return (params.has('t') && params.has('f')) || /\bokta\b/i.test(percentDecoded(text));
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
  if (/^https?:/i.test(text) && URL.canParse(text)) {
    const { host } = new URL(text);
    return { kind: 'web-link', host, store: STORES.includes(host) };
  }
  return /^[a-z][a-z0-9+.-]*:\/\/\S/i.test(text) ? { kind: 'app-link' } : { kind: 'text' };
}

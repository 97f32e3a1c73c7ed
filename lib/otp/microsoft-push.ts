import { withoutInvisible } from './invisible';
import { percentDecoded } from './key-uri-parts';

/** An activation for approvals in Microsoft Authenticator. It holds no secret; another choice on the page does. */
export interface MicrosoftPush {
  account: 'work' | 'personal';
  /** The organisation runs its own MFA Server, whose pages differ from Microsoft's. */
  ownServer: boolean;
  /** What stands under the QR and was typed or pasted: nine digits, or an address. Null: the QR itself. */
  typed: 'code' | 'url' | null;
}

const SIGN_IN_HOSTS = ['login.microsoftonline.com', 'login.microsoftonline.us', 'login.chinacloudapi.cn'];

/**
 * The push activation that the text of a QR is, or null; nine digits of a QR may be anything. The address in it is
 * compared and never opened.
 */
export function microsoftPush(text: string): MicrosoftPush | null {
  const shown = withoutInvisible(text);
  if (/^phonefactor:/i.test(shown)) {
    const url = parsed(percentDecoded(/[?&]url=([^&]*)/i.exec(shown)?.[1] ?? ''));
    return { account: 'work', ownServer: url !== null && !isMicrosofts(url.hostname), typed: null };
  }
  const link = parsed(shown);
  if (link && isSignInActivation(link)) {
    const personal = /[?&]accountType=msa(?:&|$)/i.test(link.search);
    return { account: personal ? 'personal' : 'work', ownServer: false, typed: null };
  }
  return null;
}

/** As `microsoftPush`, of what a person typed or pasted: that may also be what stands under the QR. */
export function typedMicrosoftPush(text: string): MicrosoftPush | null {
  const typed = underTheQr(withoutInvisible(text));
  return microsoftPush(text) ?? (typed && { account: 'work', ownServer: false, typed });
}

function isSignInActivation({ protocol, hostname, pathname }: URL): boolean {
  return (
    protocol === 'https:' &&
    SIGN_IN_HOSTS.includes(hostname) &&
    pathname.toLowerCase() === '/authenticatorapp/activateaccount'
  );
}

/** "200 975 795" or "https://…phonefactor.net/pad/…", with or without the "Code:" or "Url:" before it. */
function underTheQr(shown: string): MicrosoftPush['typed'] {
  if (/^(?:\p{L}+:)?\d{9}$/u.test(shown.replace(/[\s\p{Pd}]/gu, ''))) return 'code';
  const address = parsed(/https?:\/\/\S+/i.exec(shown)?.[0] ?? '');
  return address !== null && isActivationHost(address.hostname) ? 'url' : null;
}

function isActivationHost(host: string): boolean {
  return host.endsWith('.phonefactor.net') || host === 'mobileappcommunicator.auth.microsoft.com';
}

/** Microsoft has moved its activation before: a host of its own that was not seen yet is no organisation's. */
function isMicrosofts(host: string): boolean {
  return /(?:\.phonefactor\.net|\.microsoft\.(?:com|us)|\.microsoftonline\.(?:com|us))$/.test(host);
}

function parsed(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

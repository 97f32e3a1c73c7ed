import { browser } from './extension';
import { patternOf } from './match-pattern';

/**
 * A passkey belongs to a host. Chromium lets an extension take its own id; Firefox only a host that the extension may
 * see. Nobody can ever have a site at a name under `.example` (RFC 2606), so that permission shows Engang nothing.
 */
const RESERVED = 'engang.example';
const ORIGIN = `https://${RESERVED}`;

const ownPage = () => new URL(browser.runtime.getURL(''));
const needsPermission = () => ownPage().protocol === 'moz-extension:';

/** What WebAuthn calls the relying party id. */
export const passkeyHost = () => (needsPermission() ? RESERVED : ownPage().hostname);

/** Whether the browser will let us use passkeys without a question of its own. */
export async function maySeePasskeyHost(): Promise<boolean> {
  return !needsPermission() || browser.permissions.contains({ origins: [patternOf(ORIGIN)] });
}

/** Must be called straight from a click: Firefox asks the user the first time. */
export async function requestPasskeyHost(): Promise<boolean> {
  return !needsPermission() || browser.permissions.request({ origins: [patternOf(ORIGIN)] });
}

/** No passkey is left. */
export async function giveBackPasskeyHost(): Promise<void> {
  if (needsPermission()) await browser.permissions.remove({ origins: [patternOf(ORIGIN)] });
}

/** Whether this is the permission that passkeys need, which is not given back for other reasons. */
export const isForPasskeys = (pattern: string) => needsPermission() && pattern === patternOf(ORIGIN);

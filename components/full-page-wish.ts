import type { WaysStep } from './ways';

const RECOVERY = '#recovery-key';

/** What the popup sends a person to the full page for, as the end of its address: no name in it is a secret. */
export function recoveryHash(replaces: string | null): string {
  return replaces === null ? RECOVERY : `${RECOVERY}=${replaces}`;
}

/** Read once: a reload of the page asks for nothing. */
export function fullPageWish(): WaysStep | null {
  const [name, replaces] = location.hash.split('=');
  if (name !== RECOVERY) return null;
  history.replaceState(null, '', location.pathname);
  return { to: 'recovery', replaces: replaces ?? null, confirmed: false };
}

import { browser } from './extension';
import { inOffscreen } from './offscreen';
import { ask } from './request';

const KEY = 'copied';
const ALARM = 'clear-clipboard';
const CLEAR_AFTER = 30_000;
const CLIPBOARD_PERMISSIONS = ['clipboardRead', 'clipboardWrite'] as const;

/**
 * Copies from a page of ours that has the focus, and clears the clipboard 30 s later if it still holds `text`: by the
 * background where the user allowed that (then true), else by this page while it is in front.
 */
export async function copyAndClear(text: string): Promise<boolean> {
  const [always] = await Promise.all([mayClearAlways(), navigator.clipboard.writeText(text)]);
  if (always) {
    await browser.storage.session.set({ [KEY]: text });
    browser.alarms.create(ALARM, { when: Date.now() + CLEAR_AFTER });
  } else {
    clearWhileInFront();
  }
  return always;
}

/** Copies what is no secret, and lets it stay: also where a code that was copied before is still to be cleared. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  before?.abort(); // not sooner: where nothing was copied, the code is still there
}

/** Ends the wait of the copy before; a page's own, as the background never copies. */
let before: AbortController | null = null;

/**
 * Without the permission a page may write to the clipboard and not read it. While it has the focus all the time, and
 * nothing else is copied in it, what it wrote is still there; after that nobody knows, and nothing is cleared.
 * Firefox lets a page write only at a gesture, so there it is the next one after the 30 s.
 */
function clearWhileInFront(): void {
  before?.abort();
  const left = new AbortController();
  before = left;
  const stop = () => left.abort();
  const clear = () => navigator.clipboard.writeText('').then(stop);
  const clearAtGesture = () => {
    for (const event of ['pointerdown', 'keydown']) {
      addEventListener(event, () => void clear().catch(stop), { once: true, signal: left.signal });
    }
  };
  for (const event of ['blur', 'copy', 'cut'])
    addEventListener(event, stop, { once: true, signal: left.signal });
  const timer = setTimeout(() => void clear().catch(clearAtGesture), CLEAR_AFTER);
  left.signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Whether the user allowed the background to read and change the clipboard. */
export function mayClearAlways(): Promise<boolean> {
  return browser.permissions.contains({ permissions: [...CLIPBOARD_PERMISSIONS] });
}

/** Must be called straight from a click: the browser asks the user. */
export function requestClipboard(): Promise<boolean> {
  return browser.permissions.request({ permissions: [...CLIPBOARD_PERMISSIONS] });
}

export function releaseClipboard(): Promise<boolean> {
  return browser.permissions.remove({ permissions: [...CLIPBOARD_PERMISSIONS] });
}

/** The background's part: on the alarm, clears what was copied. */
export function clearOnAlarm(): void {
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name !== ALARM) return;
    const copied = (await browser.storage.session.get(KEY))[KEY] as string | undefined;
    await browser.storage.session.remove(KEY);
    if (!copied) return;
    if (typeof document !== 'undefined') await clearByCommand(copied);
    else await inOffscreen(() => ask('offscreen', 'clearClipboard', { copied }));
  });
}

/** In a page without focus the clipboard API refuses, and the older commands work with the permissions. */
export async function clearByCommand(copied: string): Promise<boolean> {
  const field = document.body.appendChild(document.createElement('textarea'));
  field.focus();
  document.execCommand('paste');
  const ours = field.value === copied;
  if (ours) {
    field.value = ' '; // an empty selection cannot be copied
    field.select();
    document.execCommand('copy');
  }
  field.remove();
  return ours;
}

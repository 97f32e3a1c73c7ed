import polyfill, { type Runtime } from 'webextension-polyfill';

/** The only door to the extension API. */
export const browser = polyfill;

export type MessageSender = Runtime.MessageSender;

interface Offscreen {
  hasDocument(): Promise<boolean>;
  closeDocument(): Promise<void>;
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
}

/** Chromium's own; undefined in Firefox, whose background page needs no second document. */
export const offscreen = (globalThis as { chrome?: { offscreen?: Offscreen } }).chrome?.offscreen;

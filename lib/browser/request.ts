import type { KeyBackup } from '../backup/backup';
import { AppError, codeOf, type ErrorCode } from '../error';
import type { Kdf, KdfCost } from '../vault/kdf';
import type { Outcome } from '../vault/tries';
import type { SealedAt } from './auto-file';
import { browser, type MessageSender } from './extension';
import { isShaped, requestFor } from './request-shapes';
import { isOurs } from './sender';

/**
 * The few things a page of ours cannot do itself, because it may close half way: they are asked of the background,
 * and in Chromium the background asks the offscreen document. Everything else meets at storage and IndexedDB.
 */
export interface Requests {
  unlock: { to: 'background'; password: string; answer: Outcome };
  create: { to: 'background'; password: string; answer: true };
  changePassword: { to: 'background'; password: string; answer: true };
  /** The browser let Engang see a site that the user wished to be ready. */
  beReady: { to: 'background'; answer: true };
  endReady: { to: 'background'; origin: string; answer: true };
  /** An automatic backup, now. */
  backUpNow: { to: 'background'; answer: true };
  /** A backup at an address that lasts as long as the offscreen document. */
  sealForDownload: { to: 'offscreen'; backup: KeyBackup; answer: SealedAt };
  /** The name that it has in the chosen folder. */
  sealIntoFolder: { to: 'offscreen'; backup: KeyBackup; keep: number; answer: string };
  /** Hexadecimal, as messages are JSON. */
  derive: { to: 'offscreen'; password: string; kdf: Omit<Kdf, 'salt'> & { salt: string }; answer: string };
  chooseCost: { to: 'offscreen'; replaced: KdfCost; answer: KdfCost };
  clearClipboard: { to: 'offscreen'; copied: string; answer: boolean };
}

type Name = keyof Requests;
type Payload<N extends Name> = Omit<Requests[N], 'to' | 'answer'>;
type Handlers<T> = {
  [N in Name as Requests[N]['to'] extends T ? N : never]: (
    payload: Payload<N>,
  ) => Promise<Requests[N]['answer']>;
};
type Reply = { answer: unknown } | { error: ErrorCode };

/**
 * Asks, and asks once more where the other side was stopped while it worked: every request may be repeated.
 * @throws AppError what the other side threw, or interrupted
 */
export async function ask<N extends Name>(
  to: Requests[N]['to'],
  name: N,
  payload: Payload<N>,
): Promise<Requests[N]['answer']> {
  for (let attempt = 1; ; attempt++) {
    const reply = (await browser.runtime.sendMessage({ to, name, payload }).catch(() => undefined)) as
      | Reply
      | undefined;
    if (reply && 'answer' in reply) return reply.answer as Requests[N]['answer'];
    if (reply) throw new AppError(reply.error);
    if (attempt === 2) throw new AppError('interrupted');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/**
 * Answers what is asked of this context, by our own pages alone: a script in a web page is not heard, nor another
 * extension. What is not shaped as the request has to be is refused, by an error.
 */
export function answer<T extends 'background' | 'offscreen'>(me: T, handlers: Handlers<T>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: MessageSender) => {
    const request = isOurs(sender) ? requestFor(me, message) : null;
    if (!request || !Object.hasOwn(handlers, request.name)) return undefined;
    const handler = handlers[request.name as keyof Handlers<T>] as (payload: unknown) => Promise<unknown>;
    const asked = isShaped(request.name, request.payload)
      ? handler(request.payload)
      : Promise.reject(new AppError('unexpected'));
    return asked.then(
      (answer): Reply => ({ answer }),
      (error): Reply => ({ error: codeOf(error) }),
    );
  });
}

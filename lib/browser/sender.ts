import { browser, type MessageSender } from './extension';

/** Whether a page or worker of ours says it: not a script in a web page, not another extension. */
export function isOurs(sender: MessageSender | undefined): boolean {
  return sender?.id === browser.runtime.id && Boolean(sender?.url?.startsWith(browser.runtime.getURL('')));
}

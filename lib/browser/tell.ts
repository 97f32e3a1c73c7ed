import { PAGE_NEWS } from '../page/watch-page';

/** All that the script of a ready site needs of the extension API. Both browsers give it under this name. */
interface Messenger {
  chrome: { runtime: { sendMessage(message: string, answered: () => void): void; lastError?: unknown } };
}

/** Goes into pages: it imports no API. Throws where the extension is gone. */
export function tellBackground(answered: () => void): void {
  const { runtime } = (globalThis as unknown as Messenger).chrome;
  runtime.sendMessage(PAGE_NEWS, () => {
    void runtime.lastError; // the background was ended meanwhile: as good as an answer
    answered();
  });
}

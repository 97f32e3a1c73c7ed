import type { ClockReading } from '../otp/site-clock';
import { browser } from './extension';
import { inTime } from './in-time';

/**
 * The place where a server tells the time, where it knows it (IANA's list of well-known addresses, "time"); all others
 * say that it is not there, with a `Date`. It starts nothing, and hardly anyone keeps the answer.
 */
const TIME = '/.well-known/time';
const LIMIT = 5_000;

interface Answer {
  sent: number;
  received: number;
  date: string | null;
  age: string | null;
}

/**
 * Asks the site of a tab what time it is: one request from the page itself, which `activeTab` reaches, to its own
 * origin, without cookies, past what is kept. Null where the page is none of the web, and where what comes is not the
 * site's own answer of now.
 */
export async function askSiteClock(tabId: number): Promise<ClockReading | null> {
  const asking = browser.scripting.executeScript({
    target: { tabId },
    injectImmediately: true,
    func: ask,
    args: [TIME, LIMIT],
  });
  const answer = await inTime(
    asking.then(([frame]) => (frame?.result ?? null) as Answer | null),
    null,
    LIMIT,
  );
  if (!answer?.date || Number(answer.age ?? 0) !== 0) return null;
  const { sent, received, date } = answer;
  return { sent, received, date: Date.parse(date) };
}

/** Runs in the page, in a world of our own. A redirect is not followed: it may lead elsewhere. */
async function ask(path: string, limit: number): Promise<Answer | null> {
  if (!/^https?:$/.test(location.protocol)) return null;
  try {
    const sent = Date.now();
    const began = performance.now();
    const { headers } = await fetch(location.origin + path, {
      method: 'HEAD',
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(limit),
    });
    const received = sent + performance.now() - began;
    return { sent, received, date: headers.get('date'), age: headers.get('age') };
  } catch {
    return null;
  }
}

import { copyNext, endingSoon } from '../lib/actions/ending-code';
import { plural, t } from '../lib/browser/text';
import { type Account, accountName } from '../lib/otp/account';
import type { Notice } from './notice';
import type { OneAtATime } from './one-at-a-time';

/** What is said of a code that was copied; of one that ends soon also that, with the next one a press away. */
export async function copiedNotice(
  account: Account,
  notice: Notice,
  attempt: OneAtATime['attempt'],
): Promise<Notice> {
  const ending = await endingSoon(account, Date.now());
  if (!ending) return notice;
  const next = async (): Promise<Notice> => {
    await copyNext(account, ending, Date.now());
    return { text: t('nextCopied', accountName(account)), aside: true };
  };
  return {
    ...notice,
    text: `${notice.text} ${plural('copiedEnds', ending.seconds)}`,
    actions: [...(notice.actions ?? []), { name: t('copyNext'), run: () => void attempt(next) }],
  };
}

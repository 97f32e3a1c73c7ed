import { t } from '../lib/browser/text';
import { codeOf } from '../lib/error';
import type { Action, Notice } from './notice';

/** The way back that a notice offers; what goes wrong on it becomes the next notice. */
export function undo(takeBack: () => Promise<unknown>, onNotice: (notice: Notice) => void): Action {
  const run = () => void takeBack().catch((error) => onNotice({ text: '', error: codeOf(error) }));
  return { name: t('undo'), run };
}

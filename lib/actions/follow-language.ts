import { nameMenu } from '../browser/gestures';
import { onLanguage } from '../browser/language';
import { nameMarks } from '../browser/mark';

/** The background's part: what the browser shows of ours outside our pages is named anew. */
export function followLanguage(): void {
  onLanguage(() => {
    void nameMenu();
    void nameMarks();
  });
}

import { allowFolder } from '../lib/browser/folder';
import { ask } from '../lib/browser/request';
import { t } from '../lib/browser/text';
import { ErrorText } from './error-text';
import { useTask } from './use-task';

/** The browser wants to hear again that we may write there: Chromium, once no tab of ours is open any more. */
export function AllowFolder({ name }: { name: string }) {
  const { busy, error, run } = useTask();
  const allow = () =>
    run(async () => {
      if (await allowFolder()) await ask('background', 'backUpNow', {});
    });
  return (
    <div class="note">
      <p>{t('allowFolderWhy', name)}</p>
      <button type="button" disabled={busy} onClick={allow}>
        {t('allowFolder')}
      </button>
      <ErrorText code={error} />
    </div>
  );
}

import { useState } from 'preact/hooks';
import { createNewVault } from '../lib/actions/unlock';
import { endShared } from '../lib/browser/shared-computer';
import { inTab, openFullPage } from '../lib/browser/tab';
import { t } from '../lib/browser/text';
import { ChooseLanguage } from './choose-language';
import { OwnFile } from './own-file';
import { SessionPassword } from './session-password';
import { useFocus } from './use-focus';

/** First screen on a shared computer: the vault comes from a file, or begins empty. */
export function SharedStart() {
  const [way, setWay] = useState<'file' | 'empty' | null>(null);
  const title = useFocus<HTMLHeadingElement>();
  // A popup closes when the browser asks for a file.
  const byFile = async () => ((await inTab()) ? setWay('file') : openFullPage());
  return (
    <div class="screen">
      <h1 ref={title} tabIndex={-1}>
        {t('sharedTitle')}
      </h1>
      {way === 'file' && <OwnFile onCancel={() => setWay(null)} />}
      {way === 'empty' && (
        <SessionPassword
          why={t('startEmptyIntro')}
          name={t('startEmpty')}
          busyName={t('creating')}
          onChosen={createNewVault}
          onCancel={() => setWay(null)}
        />
      )}
      {!way && (
        <>
          <p>{t('sharedIntro')}</p>
          <button type="button" class="primary" onClick={byFile}>
            {t('openOwnFile')}
          </button>
          <button type="button" onClick={() => setWay('empty')}>
            {t('startEmpty')}
          </button>
          <p class="note">{t('sharedLimits')}</p>
          <button type="button" class="quiet" onClick={endShared}>
            {t('notShared')}
          </button>
          <ChooseLanguage />
        </>
      )}
    </div>
  );
}

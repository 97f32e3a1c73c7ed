import { lock } from '../lib/actions/unlock';
import { openFullPage } from '../lib/browser/tab';
import { t } from '../lib/browser/text';
import { IconButton } from './icon-button';
import { FullPageIcon, LockIcon } from './icons';

interface Props {
  place: 'popup' | 'page';
  inSettings: boolean;
  onSettings: () => void;
  onBack: () => void;
}

/** The name, the way to the settings and back, and the lock. On the full page settings stand beside the list. */
export function HomeHeader({ place, inSettings, onSettings, onBack }: Props) {
  return (
    <header>
      <h1>Engang</h1>
      {place === 'popup' && (
        <button type="button" class="quiet" onClick={inSettings ? onBack : onSettings}>
          {t(inSettings ? 'back' : 'settings')}
        </button>
      )}
      {place === 'page' && <a href="#settings">{t('settings')}</a>}
      {place === 'popup' && (
        <IconButton name={t('fullPage')} onClick={openFullPage}>
          <FullPageIcon />
        </IconButton>
      )}
      <IconButton name={t('lock')} onClick={lock}>
        <LockIcon />
      </IconButton>
    </header>
  );
}

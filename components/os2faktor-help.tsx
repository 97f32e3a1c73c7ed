import { t } from '../lib/browser/text';

/** For municipalities: which device type is ours, and how a code device is registered. */
export function Os2faktorHelp() {
  return (
    <details>
      <summary>{t('os2faktorHelp')}</summary>
      <ul>
        <li>{t('os2faktorType')}</li>
        <li>{t('os2faktorUnused')}</li>
        <li>{t('os2faktorLocked')}</li>
        <li>{t('codeDevice')}</li>
        <li>{t('codeDeviceNext')}</li>
      </ul>
    </details>
  );
}

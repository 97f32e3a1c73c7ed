import { t } from '../lib/browser/text';

/** How the clock is set, wherever it is. */
export function ClockHelp() {
  return (
    <details class="clock-help">
      <summary>{t('clockSet')}</summary>
      <dl>
        <dt>Windows</dt>
        <dd>{t('clockSetWindows')}</dd>
        <dt>macOS</dt>
        <dd>{t('clockSetMac')}</dd>
        <dt>Linux</dt>
        <dd>{t('clockSetLinux')}</dd>
        <dt>{t('clockSetElsewhere')}</dt>
        <dd>{t('clockSetAsk')}</dd>
      </dl>
    </details>
  );
}

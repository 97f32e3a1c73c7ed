import { useEffect, useState } from 'preact/hooks';
import { mayClearAlways, releaseClipboard, requestClipboard } from '../lib/browser/clipboard';
import { t } from '../lib/browser/text';
import type { Vault, VaultState } from '../lib/vault/vault';
import { AutoBackup } from './auto-backup';
import { ChooseLanguage } from './choose-language';
import { ChooseWait } from './choose-wait';
import { ClockCard } from './clock-card';
import { DrillBackup } from './drill-backup';
import { EarlierStates } from './earlier-states';
import { HideCodes } from './hide-codes';
import { Locking } from './locking';
import type { Notice } from './notice';
import { ReadySites } from './ready-sites';
import { RestoreBackup } from './restore-backup';
import { SaveBackup } from './save-backup';
import { ShowMigration } from './show-migration';
import { useShared } from './use-shared';
import { Ways, type WaysStep } from './ways';

interface Props {
  vault: Vault;
  state: VaultState;
  /** What the settings were opened for. */
  wish: WaysStep | null;
  onNotice: (notice: Notice) => void;
}

/** Backup first, as it is what people come here for. Each part is a component with a heading of its own. */
export function SettingsView({ vault, state, wish, onNotice }: Props) {
  const [clearAlways, setClearAlways] = useState(false);
  // On a shared computer files are saved from its bar, and what lies on disk is not offered.
  const computer = useShared();
  const [file, setFile] = useState<File | null>(null);
  useEffect(() => {
    void mayClearAlways().then(setClearAlways);
  }, []);
  const allowClipboard = async (wanted: boolean) => {
    await (wanted ? requestClipboard() : releaseClipboard());
    setClearAlways(await mayClearAlways());
  };
  return (
    <section class="screen" id="settings" aria-label={t('settings')}>
      <h2>{t('backup')}</h2>
      {!file && computer?.shared === false && <AutoBackup vault={vault} />}
      {!file && computer?.shared === false && <SaveBackup vault={vault} />}
      <RestoreBackup vault={vault} file={file} onFile={setFile} />
      {!file && <DrillBackup vault={vault} />}
      {computer?.shared === false && <Ways wish={wish} />}
      <Locking />
      <EarlierStates vault={vault} state={state} onNotice={onNotice} />
      <ClockCard accounts={state.accounts} />
      {computer?.shared === false && <ReadySites />}
      <h2>{t('otherApps')}</h2>
      <ShowMigration vault={vault} />
      <h2>{t('codesAndClipboard')}</h2>
      <div class="card">
        <ChooseWait />
        <HideCodes />
        <label class="line">
          <input
            type="checkbox"
            checked={clearAlways}
            onChange={(event) => allowClipboard(event.currentTarget.checked)}
          />
          {t('clearClipboard')}
        </label>
        <p class="hint">{t('clearClipboardWhy')}</p>
        <p class="hint">{t('shortcuts')}</p>
      </div>
      <h2>{t('language')}</h2>
      <div class="card">
        <ChooseLanguage />
      </div>
    </section>
  );
}

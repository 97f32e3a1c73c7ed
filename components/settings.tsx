import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../lib/browser/text';
import type { Vault, VaultState } from '../lib/vault/vault';
import { AutoBackup } from './auto-backup';
import { ChooseLanguage } from './choose-language';
import { ClockCard } from './clock-card';
import { CodesAndClipboard } from './codes-and-clipboard';
import { DrillBackup } from './drill-backup';
import { EarlierStates } from './earlier-states';
import { Locking } from './locking';
import type { Notice } from './notice';
import { ReadySites } from './ready-sites';
import { RestoreBackup } from './restore-backup';
import { SaveBackup } from './save-backup';
import { type Part, SettingsPart, SettingsParts } from './settings-part';
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

/** Backup first, as it is what people come here for. A new part is a line of `all`. */
export function SettingsView({ vault, state, wish, onNotice }: Props) {
  // On a shared computer files are saved from its bar, and what lies on disk is not offered.
  const computer = useShared();
  const [file, setFile] = useState<File | null>(null);
  const own = computer?.shared === false;
  const all: (Part & { here?: boolean; content: ComponentChildren })[] = [
    {
      id: 'backup',
      title: 'backup',
      content: (
        <>
          {!file && own && <AutoBackup vault={vault} />}
          {!file && own && <SaveBackup vault={vault} />}
          <RestoreBackup vault={vault} file={file} onFile={setFile} />
          {!file && <DrillBackup vault={vault} />}
        </>
      ),
    },
    { id: 'ways', title: 'ways', here: own, content: <Ways wish={wish} /> },
    { id: 'locking', title: 'locking', content: <Locking /> },
    {
      id: 'earlier',
      title: 'earlierStates',
      content: <EarlierStates vault={vault} state={state} onNotice={onNotice} />,
    },
    { id: 'clock', title: 'clock', content: <ClockCard accounts={state.accounts} /> },
    { id: 'ready', title: 'readySites', here: own, content: <ReadySites /> },
    { id: 'other-apps', title: 'otherApps', content: <ShowMigration vault={vault} /> },
    { id: 'codes', title: 'codesAndClipboard', content: <CodesAndClipboard /> },
    { id: 'language', title: 'language', content: <LanguageCard /> },
  ];
  const parts = all.filter(({ here }) => here !== false);
  return (
    <section class="screen" id="settings" aria-label={t('settings')}>
      <SettingsParts parts={parts} />
      {parts.map(({ content, ...part }) => (
        <SettingsPart key={part.id} {...part}>
          {content}
        </SettingsPart>
      ))}
      <a href="#parts">{t('toParts')}</a>
    </section>
  );
}

const LanguageCard = () => (
  <div class="card">
    <ChooseLanguage />
  </div>
);

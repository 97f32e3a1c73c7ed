import { useEffect, useState } from 'preact/hooks';
import { plural, t } from '../lib/browser/text';
import { addNote, readNotes, type VaultNotes } from '../lib/browser/vault-notes';
import type { Arrival } from './arrival-notice';
import { later } from './later';
import { VaultsAside } from './vaults-aside';
import { whenText } from './when';

const CreateVault = later(async () => (await import('./create-vault')).CreateVault);

interface Props {
  accounts: number;
  /** ms since 1970. */
  savedAt: number;
  onCreated: (how: Arrival['how']) => void;
}

/** A vault was here and is gone: what is known of it, and the ways to get the accounts back. */
export function GoneVault({ accounts, savedAt, onCreated }: Props) {
  const [starting, setStarting] = useState(false);
  const [aside, setAside] = useState<VaultNotes['aside']>();
  useEffect(() => {
    // An older note is about another vault than the one that is gone now.
    void readNotes().then(({ aside }) => setAside(aside && aside.at >= savedAt ? aside : undefined));
  }, [savedAt]);
  const start = async () => {
    await addNote({ restoreNext: { at: Date.now() } });
    setStarting(true);
  };
  if (starting) return <CreateVault onCreated={onCreated} />;
  const now = Date.now();
  return (
    <div class="screen">
      <h1>{t('goneTitle')}</h1>
      {!aside && <p>{t('goneWhat', plural('found', accounts), whenText(savedAt, now))}</p>}
      {aside && <p>{t('noteAside', whenText(aside.at, now), aside.name)}</p>}
      <VaultsAside />
      <p>{t('goneBackup')}</p>
      <p>{t('goneNoBackup')}</p>
      <button type="button" class="primary" onClick={start}>
        {t('goneStart')}
      </button>
      <button type="button" onClick={() => location.reload()}>
        {t('tryAgain')}
      </button>
    </div>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { plural, t } from '../lib/browser/text';
import { closeNote, onNotes, readNotes, type VaultNotes } from '../lib/browser/vault-notes';
import type { VaultState } from '../lib/vault/vault';
import { IconButton } from './icon-button';
import { CloseIcon } from './icons';
import { whenText } from './when';

interface Props {
  state: VaultState;
  onSettings: () => void;
}

type Texts = { [K in keyof VaultNotes]-?: (note: NonNullable<VaultNotes[K]>, now: number) => string };

const TEXTS: Texts = {
  repaired: ({ savedAt, accounts, complete }, now) =>
    [
      t('noteRepaired', whenText(savedAt, now), plural('found', accounts)),
      t(complete ? 'noteComplete' : 'noteIncomplete'),
    ].join(' '),
  putBack: () => t('notePutBack'),
  waysPutBack: () => t('noteWaysPutBack'),
  older: ({ savedAt, accounts, lastSavedAt, lastAccounts }, now) =>
    [
      t('noteOlder', whenText(savedAt, now), plural('found', accounts)),
      t('noteOlderLast', whenText(lastSavedAt, now), plural('found', lastAccounts)),
    ].join(' '),
  altered: () => t('noteAltered'),
  aside: ({ at, name }, now) => t('noteAside', whenText(at, now), name),
  restoreNext: () => t('noteRestoreNext'),
};

/** What must be said about the vault: it stays, in every window, until it is closed. */
export function VaultNotesBar({ state, onSettings }: Props) {
  const notes = useNotes();
  const now = Date.now();
  const told = Object.entries(notes) as [keyof VaultNotes, never][];
  return (
    <>
      {state.readOnly && (
        <p class="note" role="status">
          {t('readOnly')} {state.unread > 0 && plural('unreadAccounts', state.unread)}
        </p>
      )}
      {state.damaged > 0 && (
        <p class="note" role="alert">
          {t('damagedRevision', whenText(state.savedAt, now))}
        </p>
      )}
      {told.map(([which, note]) => (
        <div key={which} class="notice warm" role="alert">
          <p>{TEXTS[which](note, now)}</p>
          {which !== 'aside' && (
            <div class="choices">
              <button type="button" onClick={onSettings}>
                {t('toSettings')}
              </button>
            </div>
          )}
          <IconButton name={t('close')} onClick={() => void closeNote(which)}>
            <CloseIcon />
          </IconButton>
        </div>
      ))}
    </>
  );
}

function useNotes(): VaultNotes {
  const [notes, setNotes] = useState<VaultNotes>({});
  useEffect(() => {
    const read = () => void readNotes().then(setNotes);
    read();
    return onNotes(read);
  }, []);
  return notes;
}

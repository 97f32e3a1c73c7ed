import { useMemo, useRef, useState } from 'preact/hooks';
import type { Scan } from '../lib/actions/scan';
import { t } from '../lib/browser/text';
import type { Account } from '../lib/otp/account';
import type { Vault, VaultState } from '../lib/vault/vault';
import { Announcer } from './announcer';
import type { Arrival } from './arrival-notice';
import { BackupLine } from './backup-line';
import { batchActions } from './batch-actions';
import { HomeHeader } from './home-header';
import { later } from './later';
import { ListScreen } from './list-screen';
import { type Notice, NoticeBar } from './notice';
import { rowActionsLater } from './row-actions-later';
import { SharedBar } from './shared-bar';
import { useAdding } from './use-adding';
import { useCarried } from './use-carried';
import { useFiles } from './use-files';
import { useOffer } from './use-offer';
import { useOrdered } from './use-ordered';
import { usePage } from './use-page';
import { useRefused } from './use-refused';
import { useTouched } from './use-touched';
import { useWaysWish } from './use-ways-wish';
import { VaultNotesBar } from './vault-notes';

const AddAccount = later(async () => (await import('./add-account')).AddAccount);
const EditAccount = later(async () => (await import('./edit-account')).EditAccount);
const SettingsView = later(async () => (await import('./settings')).SettingsView);

type Screen =
  | { name: 'list' }
  | { name: 'add'; start: 'page' | File[] | Scan | null }
  | { name: 'edit'; account: Account }
  | { name: 'settings' };

interface Props {
  vault: Vault;
  state: VaultState;
  place: 'popup' | 'page';
  /** How the vault was opened, where something is offered after it. */
  arrival: Arrival | null;
}

/** The open vault: the list, and one step away everything else. On the full page, settings stand beside it. */
export function Home({ vault, state, place, arrival }: Props) {
  const [screen, setScreen] = useState<Screen>({ name: 'list' });
  const [notice, setNotice] = useState<Notice | null>(null);
  const { page, latest } = usePage(place);
  const ordered = useOrdered(state.accounts, page);
  const [first] = ordered;
  const touched = useTouched(); // what is found unasked must not take the focus from someone
  const strange = Boolean(page && !(first && page.fits(first)));
  const offer = useOffer(strange, screen.name === 'list', state.accounts);
  const toList = () => setScreen({ name: 'list' });
  const { add, justAdded, forget } = useAdding({ vault, place, onNotice: setNotice, onDone: toList });
  /** Takes along what can still be undone, and no other notice. */
  const open = (next: Screen) => {
    setNotice((last) => (last?.actions?.length ? last : null));
    forget();
    setScreen(next);
  };
  const aside = useRef<HTMLElement>(null);
  const onSettings = () => {
    if (place === 'popup') return open({ name: 'settings' });
    aside.current?.focus({ preventScroll: true });
    aside.current?.scrollIntoView();
  };
  const wish = useWaysWish({ place, arrival, onNotice: setNotice, onSettings });
  useCarried(place, (scan) => open({ name: 'add', start: scan }));
  const dropping = useFiles(screen.name === 'list' || screen.name === 'add', (files) =>
    open({ name: 'add', start: files }),
  );
  const actions = useMemo(() => {
    const onEdit = (account: Account) => open({ name: 'edit', account });
    const inFront = () => latest.current ?? null;
    return rowActionsLater({
      vault,
      fillable: place === 'popup',
      page: inFront,
      onEdit,
      onNotice: setNotice,
    });
  }, [vault]);
  useRefused({ page, accounts: state.accounts, touched, onCopy: actions.onCopy, onNotice: setNotice });
  const batches = useMemo(() => batchActions({ vault, onNotice: setNotice, onDone: toList }), [vault]);

  return (
    <div class={place}>
      {dropping && (
        <p class="drop" role="status">
          {t('dropHere')}
        </p>
      )}
      <HomeHeader
        place={place}
        inSettings={screen.name === 'settings'}
        onSettings={onSettings}
        onBack={toList}
      />
      <SharedBar vault={vault} />
      <VaultNotesBar state={state} onSettings={onSettings} />
      <NoticeBar notice={notice} onClose={() => setNotice(null)} />
      <Announcer />
      <main>
        {screen.name === 'list' && (
          <>
            {place === 'popup' && <BackupLine vault={vault} state={state} onBackup={onSettings} />}
            <ListScreen
              place={place}
              state={state}
              ordered={ordered}
              page={page}
              strange={strange}
              offer={offer}
              focusOffer={!touched.current}
              actions={actions}
              batches={batches}
              onStart={(start) => open({ name: 'add', start })}
              onAdd={add}
              justAdded={justAdded}
            />
          </>
        )}
        {screen.name === 'add' && (
          <AddAccount
            place={place}
            start={screen.start}
            held={state.accounts}
            onLeave={toList}
            onAdd={add}
            batches={batches}
          />
        )}
        {screen.name === 'edit' && (
          <EditAccount key={screen.account.id} vault={vault} account={screen.account} onDone={toList} />
        )}
        {screen.name === 'settings' && (
          <SettingsView vault={vault} state={state} wish={wish} onNotice={setNotice} />
        )}
      </main>
      {place === 'page' && (
        <aside ref={aside} tabIndex={-1}>
          <SettingsView vault={vault} state={state} wish={wish} onNotice={setNotice} />
        </aside>
      )}
    </div>
  );
}

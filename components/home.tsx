import { useMemo, useRef, useState } from 'preact/hooks';
import { addAccounts } from '../lib/actions/add-accounts';
import type { Scan } from '../lib/actions/scan';
import { t } from '../lib/browser/text';
import type { Account, AccountReading } from '../lib/otp/account';
import { inOrder } from '../lib/sites/order';
import type { Vault, VaultState } from '../lib/vault/vault';
import { AccountList } from './account-list';
import { addedNotice } from './added-notice';
import { batchActions } from './batch-actions';
import { ClockLine } from './clock-line';
import { HomeHeader } from './home-header';
import { later } from './later';
import { type Notice, NoticeBar } from './notice';
import { rowActionsLater } from './row-actions-later';
import { useCodeLookKnown } from './use-code-look';
import { useFiles } from './use-files';
import { useOffer } from './use-offer';
import { usePage } from './use-page';
import { useRefused } from './use-refused';
import { useTouched } from './use-touched';

const AddAccount = later(async () => (await import('./add-account')).AddAccount);
const EditAccount = later(async () => (await import('./edit-account')).EditAccount);
const FoundList = later(async () => (await import('./found')).FoundList);
const LookAlikeCard = later(async () => (await import('./look-alike-card')).LookAlikeCard);
const SettingsView = later(async () => (await import('./settings')).SettingsView);

type Screen =
  | { name: 'list' }
  | { name: 'add'; start: 'page' | File[] | null }
  | { name: 'edit'; account: Account }
  | { name: 'settings' };

interface Props {
  vault: Vault;
  state: VaultState;
  place: 'popup' | 'page';
}

/** The open vault: the list, and one step away everything else. On the full page, settings stand beside it. */
export function Home({ vault, state, place }: Props) {
  const [screen, setScreen] = useState<Screen>({ name: 'list' });
  const [notice, setNotice] = useState<Notice | null>(null);
  const { page, latest } = usePage(place);
  const known = useCodeLookKnown();
  // Here and not in the list, which comes and goes: ten thousand names take a while to sort.
  const last = useRef<Account[]>([]);
  const ordered = useMemo(() => {
    last.current = inOrder(state.accounts, (account) => page?.fits(account) === true, last.current);
    return last.current;
  }, [state.accounts, page]);
  const [first] = ordered;
  const touched = useTouched(); // what is found unasked must not take the focus from someone
  const strange = Boolean(page && !(first && page.fits(first)));
  const offer = useOffer(strange && screen.name === 'list', state.accounts);
  const add = async (readings: AccountReading[], scan: Scan | null, more: boolean) => {
    const added = await addAccounts(vault, readings, scan?.site ?? null, Date.now());
    setNotice(addedNotice(vault, added, scan, setNotice));
    if (!more) toList();
  };
  const toList = () => setScreen({ name: 'list' });
  /** Takes along what can still be undone, and no other notice. */
  const open = (next: Screen) => {
    setNotice((last) => (last?.actions?.length ? last : null));
    setScreen(next);
  };
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
      {dropping && <p class="drop">{t('dropHere')}</p>}
      <HomeHeader
        place={place}
        inSettings={screen.name === 'settings'}
        onSettings={() => open({ name: 'settings' })}
        onBack={toList}
      />
      {state.damaged > 0 && (
        <p class="note" role="alert">
          {t('damagedRevision', new Date(state.savedAt).toLocaleString())}
        </p>
      )}
      <NoticeBar notice={notice} onClose={() => setNotice(null)} />
      <main>
        {screen.name === 'list' && (
          <>
            {strange && page && <LookAlikeCard url={page.url} accounts={state.accounts} />}
            <div class="actions">
              {place === 'popup' && (
                <button
                  type="button"
                  class={offer ? undefined : 'primary'}
                  onClick={() => open({ name: 'add', start: 'page' })}
                >
                  {t('scanPage')}
                </button>
              )}
              <button type="button" onClick={() => open({ name: 'add', start: null })}>
                {t('addAccount')}
              </button>
            </div>
            {offer && (
              <FoundList
                scan={offer}
                focus={!touched.current}
                onAdd={(readings, more) => add(readings, offer, more)}
                batches={batches}
              />
            )}
            <ClockLine accounts={state.accounts} />
            {known && <AccountList accounts={ordered} actions={actions} ready={page !== undefined} />}
            {state.accounts.length === 0 && !offer && (
              <p class="empty">{t(place === 'popup' ? 'emptyPopup' : 'emptyPage')}</p>
            )}
          </>
        )}
        {screen.name === 'add' && (
          <AddAccount place={place} start={screen.start} onLeave={toList} onAdd={add} batches={batches} />
        )}
        {screen.name === 'edit' && (
          <EditAccount key={screen.account.id} vault={vault} account={screen.account} onDone={toList} />
        )}
        {screen.name === 'settings' && <SettingsView vault={vault} accounts={state.accounts} />}
      </main>
      {place === 'page' && (
        <aside>
          <SettingsView vault={vault} accounts={state.accounts} />
        </aside>
      )}
    </div>
  );
}

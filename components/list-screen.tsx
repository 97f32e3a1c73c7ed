import type { Addition } from '../lib/actions/add-accounts';
import type { PageInFront } from '../lib/actions/page-in-front';
import type { Scan } from '../lib/actions/scan';
import { t } from '../lib/browser/text';
import type { Account } from '../lib/otp/account';
import { isBeingSetUp } from '../lib/otp/standing';
import type { VaultState } from '../lib/vault/vault';
import { AccountList } from './account-list';
import type { batchActions } from './batch-actions';
import { ClockLine } from './clock-line';
import { later } from './later';
import type { RowActions } from './row-actions';
import type { JustAdded } from './use-adding';
import { useCodeLookKnown } from './use-code-look';

const FoundList = later(async () => (await import('./found')).FoundList);
const LookAlikeCard = later(async () => (await import('./look-alike-card')).LookAlikeCard);

interface Props {
  place: 'popup' | 'page';
  state: VaultState;
  /** In the order of the list. */
  ordered: Account[];
  /** Undefined while it is not known. */
  page: PageInFront | null | undefined;
  /** No account fits the page. */
  strange: boolean;
  /** What the page in front offers unasked, and whether it may take the focus. */
  offer: Scan | null;
  focusOffer: boolean;
  actions: RowActions;
  batches: ReturnType<typeof batchActions>;
  onStart: (start: 'page' | null) => void;
  onAdd: (additions: Addition[], scan: Scan, more: boolean) => Promise<void>;
  justAdded: JustAdded | null;
}

/** The accounts, what the page in front offers, and the ways to add one. */
export function ListScreen(props: Props) {
  const { place, state, ordered, page, strange, offer, focusOffer, actions, batches, onStart, onAdd } = props;
  const { justAdded } = props;
  const known = useCodeLookKnown();
  const [first] = ordered;
  const isSettingUp = first && page?.fits(first) && isBeingSetUp(first, Date.now());
  return (
    <>
      {strange && page && <LookAlikeCard url={page.url} accounts={state.accounts} />}
      <div class="actions">
        {place === 'popup' && (
          <button
            type="button"
            class={offer || isSettingUp ? undefined : 'primary'}
            disabled={state.readOnly}
            onClick={() => onStart('page')}
          >
            {t('scanPage')}
          </button>
        )}
        <button type="button" disabled={state.readOnly} onClick={() => onStart(null)}>
          {t('addAccount')}
        </button>
      </div>
      {offer && (
        <FoundList
          scan={offer}
          held={state.accounts}
          focus={focusOffer}
          onAdd={(additions, more) => onAdd(additions, offer, more)}
          batches={batches}
        />
      )}
      <ClockLine accounts={state.accounts} />
      {known && (
        <AccountList
          accounts={ordered}
          actions={actions}
          ready={page !== undefined}
          settingUp={isSettingUp ? first.id : null}
          justAdded={justAdded}
        />
      )}
      {state.accounts.length === 0 && !offer && (
        <p class="empty">{t(place === 'popup' ? 'emptyPopup' : 'emptyPage')}</p>
      )}
    </>
  );
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import { plural, t } from '../lib/browser/text';
import type { Account } from '../lib/otp/account';
import { search } from '../lib/otp/search';
import { AccountRow, type RowActions } from './account-row';
import { useFocus } from './use-focus';
import { useNow } from './use-now';

/** More than a popup or a full page has room for: what is out of sight follows after the first frame. */
const IN_SIGHT = 12;
const AT_FIRST = 100;

interface Props {
  /** In the order they are shown. */
  accounts: Account[];
  actions: RowActions;
}

/** Search-as-you-type over the accounts; what fits the current site comes first, and Enter uses the first row. */
export function AccountList({ accounts, actions }: Props) {
  const now = useNow();
  const box = useFocus<HTMLInputElement>();
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(IN_SIGHT);
  useEffect(() => {
    if (shown >= AT_FIRST) return;
    const idle = requestIdleCallback(() => setShown(shown + IN_SIGHT));
    return () => cancelIdleCallback(idle);
  }, [shown]);
  const found = useMemo(() => search(accounts, query), [accounts, query]);

  const useFirst = () => {
    const first = found[0];
    if (first) (actions.onFill ?? actions.onCopy)(first);
  };
  return (
    <>
      <input
        type="search"
        class="search"
        aria-label={t('searchAccounts')}
        placeholder={t('searchAccounts')}
        autocomplete="off"
        spellcheck={false}
        value={query}
        ref={box}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') useFirst();
          if (event.key === 'ArrowDown') moveFocus(event, 1);
        }}
      />
      <p class="hint" role="status">
        {query && plural('found', found.length)}
      </p>
      {/* biome-ignore lint/a11y/noRedundantRoles: WebKit drops the role of a list without bullets */}
      <ul class="accounts" role="list" aria-label={t('accounts')} onKeyDown={onArrows}>
        {found.slice(0, shown).map((account) => (
          <AccountRow key={account.id} account={account} now={now} actions={actions} />
        ))}
      </ul>
      {shown >= AT_FIRST && found.length > shown && (
        <button type="button" class="quiet" onClick={() => setShown(shown + AT_FIRST)}>
          {plural('showMore', found.length - shown)}
        </button>
      )}
    </>
  );
}

function onArrows(event: KeyboardEvent): void {
  if (event.key === 'ArrowDown') moveFocus(event, 1);
  if (event.key === 'ArrowUp') moveFocus(event, -1);
}

/** Up and down go from row to row, to the same button of each; up from the first goes back to the search. */
function moveFocus(event: KeyboardEvent, by: 1 | -1): void {
  const here = event.target as HTMLElement;
  const rows = [...document.querySelectorAll('.account')];
  const row = here.closest('.account');
  const at = row ? [...row.querySelectorAll('button')].indexOf(here as HTMLButtonElement) : 0;
  const next = rows[row ? rows.indexOf(row) + by : 0];
  const target = next ? next.querySelectorAll('button')[at] : by < 0 && document.querySelector('.search');
  if (!target) return;
  event.preventDefault();
  (target as HTMLElement).focus();
}

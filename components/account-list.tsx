import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { plural, t } from '../lib/browser/text';
import type { Account } from '../lib/otp/account';
import { search } from '../lib/otp/search';
import { standings } from '../lib/otp/standing';
import { AccountRow } from './account-row';
import type { RowActions } from './row-actions';
import type { JustAdded } from './use-adding';
import { useFocus } from './use-focus';

/** How many rows are drawn: what is in sight with the first frame, the rest behind it, so that no one waits for them. */
const STAGES = [12, 100, 250];
/** A page in the background is never idle. */
const IDLE_LIMIT = 500;

interface Props {
  /** In the order they are shown. */
  accounts: Account[];
  actions: RowActions;
  /** Whether the order is final. */
  ready: boolean;
  /** The first account, where the page in front is the one that it is being set up on. */
  settingUp: string | null;
  justAdded: JustAdded | null;
}

/** Search-as-you-type over the accounts; what fits the current site comes first, and Enter uses the first row. */
export function AccountList({ accounts, actions, ready, settingUp, justAdded }: Props) {
  const fillNext = justAdded?.fill ? justAdded.id : null;
  const box = useFocus<HTMLInputElement>(fillNext === null);
  const [query, setQuery] = useState('');
  const [stage, setStage] = useState(0);
  const shown = STAGES[stage] ?? Number.POSITIVE_INFINITY;
  const last = stage >= STAGES.length - 1;
  useEffect(() => {
    if (last || shown >= accounts.length) return;
    const idle = requestIdleCallback(() => setStage(stage + 1), { timeout: IDLE_LIMIT });
    return () => cancelIdleCallback(idle);
  }, [stage, accounts.length]);
  const found = useMemo(() => search(accounts, query), [accounts, query]);
  const standing = useMemo(() => standings(accounts, Date.now()), [accounts]);
  useEffect(() => {
    // The button that added it is gone, and the page has no field for its code yet.
    if (justAdded && !justAdded.fill) box.current?.focus();
  }, [justAdded]);

  /** Enter was pressed. Which row is the first one is only known once the page in front is. */
  const wanted = useRef(false);
  const actOnEnter = () => {
    const first = found[0];
    if (wanted.current && first) (actions.onFill ?? actions.onCopy)(first);
    wanted.current = false;
  };
  useEffect(() => {
    if (ready) actOnEnter();
  }, [ready]);
  return (
    <>
      <input
        type="text"
        inputmode="search"
        enterkeyhint="search"
        class="search"
        aria-label={t('searchAccounts')}
        placeholder={t('searchAccounts')}
        autocomplete="off"
        spellcheck={false}
        value={query}
        ref={box}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.repeat && !event.isComposing) wanted.current = true;
          if (ready) actOnEnter();
          if (event.key === 'ArrowDown') moveFocus(event, 1);
        }}
      />
      <p class="hint" role="status">
        {query && plural('found', found.length)}
      </p>
      {/* biome-ignore lint/a11y/noRedundantRoles: WebKit drops the role of a list without bullets */}
      <ul class="accounts" role="list" aria-label={t('accounts')} onKeyDown={onArrows}>
        {found.slice(0, shown).map((account) => (
          <AccountRow
            key={account.id}
            account={account}
            actions={actions}
            standing={standing.get(account.id)}
            settingUp={account.id === fillNext ? 'focus' : account.id === settingUp ? 'strong' : null}
          />
        ))}
      </ul>
      {last && found.length > shown && (
        <button type="button" class="quiet" onClick={() => setStage(STAGES.length)}>
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
  const buttons = (row: Element) => [...row.querySelectorAll('.does button')];
  const row = here.closest('.account');
  const at = row ? Math.max(0, buttons(row).indexOf(here)) : 0;
  const next = rows[row ? rows.indexOf(row) + by : 0];
  const target = next ? buttons(next)[at] : by < 0 && document.querySelector('.search');
  if (!target) return;
  event.preventDefault();
  (target as HTMLElement).focus();
}

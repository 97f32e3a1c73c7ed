import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { heldAlike } from '../lib/actions/alike';
import { t } from '../lib/browser/text';
import { type Account, accountName, namesFrom } from '../lib/otp/account';
import { ErrorText } from './error-text';
import type { AccountFound, AddFound } from './found';
import { FoundRow } from './found-row';
import { useFocus } from './use-focus';
import { useTask } from './use-task';

export type Names = Pick<Account, 'issuer' | 'label'>;

interface Props {
  accounts: AccountFound[];
  site: string | null;
  /** The accounts there are. */
  held: Account[];
  focus: boolean;
  onAdd: AddFound;
}

/** Several accounts at once: all together, or one after the other while the rest stays. */
export function FoundSeveral({ accounts, site, held, focus, onAdd }: Props) {
  const [changed, setChanged] = useState(new Map<AccountFound, Names>());
  const [added, setAdded] = useState<AccountFound[]>([]);
  const { busy, error, run } = useTask();
  const twins = useMemo(
    () => accounts.filter(({ reading }) => heldAlike(held, reading, site).length > 0),
    [accounts],
  );
  const all = useFocus<HTMLButtonElement>(focus);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // The button that had the focus is gone: the next one takes it.
    if (added.length > 0 && !busy) list.current?.querySelector<HTMLElement>('.adds')?.focus();
  }, [added, busy]);

  const namesOf = (found: AccountFound) => changed.get(found) ?? found.reading;
  const left = accounts.filter((found) => !added.includes(found));
  const add = (some: AccountFound[]) =>
    run(async () => {
      const readings = some.map((found) => {
        const { issuer, label } = namesOf(found);
        return { ...found.reading, ...namesFrom(issuer, label) };
      });
      await onAdd(readings, some.length < left.length);
      setAdded([...added, ...some]);
    });
  /** How often each name is there: two alike need something else to tell them apart. */
  const alike = (found: AccountFound) =>
    accounts.filter(({ reading }) => accountName(reading) === accountName(found.reading)).length > 1;
  return (
    <>
      <ErrorText code={error} />
      {left.length > 1 && (
        <button type="button" class="primary" disabled={busy} ref={all} onClick={() => add(left)}>
          {t('addAll', left.length)}
        </button>
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: WebKit drops the role of a list without bullets */}
      <ul class="found" role="list" ref={list} aria-label={t('foundList')}>
        {accounts.map((found, at) => (
          <FoundRow
            key={found}
            found={found}
            names={namesOf(found)}
            added={added.includes(found)}
            alike={twins.includes(found)}
            busy={busy}
            pictureName={alike(found) ? t('whichQr', at + 1, accounts.length) : null}
            onNames={(names) => setChanged(new Map(changed).set(found, names))}
            onAdd={() => add([found])}
          />
        ))}
      </ul>
    </>
  );
}

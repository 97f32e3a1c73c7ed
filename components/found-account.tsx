import { useMemo, useState } from 'preact/hooks';
import type { Addition } from '../lib/actions/add-accounts';
import { heldAlike } from '../lib/actions/alike';
import { t } from '../lib/browser/text';
import { AppError } from '../lib/error';
import { type Account, namesFrom, sameNames, saysWhose } from '../lib/otp/account';
import { AddChoice, type Adding, choicesOf } from './add-choice';
import { ErrorText } from './error-text';
import { Field } from './field';
import type { AccountFound } from './found';
import { Notes } from './notes';
import { Thumbnail } from './thumbnail';
import { useTask } from './use-task';

interface Props {
  found: AccountFound;
  /** Where it was found, in words; null where other codes were found, too: then a picture shows it. */
  where: string | null;
  /** The site it was found on; null where that is none. */
  site: string | null;
  /** The accounts there are. */
  held: Account[];
  focus: boolean;
  onAdd: (addition: Addition) => Promise<void>;
}

/** The one account that was found: its names can be changed before it is added. */
export function FoundAccount({ found: { reading, notes, place }, where, site, held, focus, onAdd }: Props) {
  const [issuer, setIssuer] = useState(reading.issuer);
  const [label, setLabel] = useState(reading.label);
  const { busy, error, run } = useTask();
  // As it was when the card came: once it is added, it is held itself.
  const alike = useMemo(() => heldAlike(held, reading, site), []);
  const telling = saysWhose(reading);
  const add = (how: Adding) =>
    run(async () => {
      const names = namesFrom(issuer, label);
      const taken = !telling && alike.some((account) => sameNames(account, names));
      if (how === 'beside' && taken) throw new AppError('name_taken');
      const [old] = alike;
      const addition = { ...reading, ...names };
      await onAdd(how === 'replace' && old ? { ...addition, replaces: old.id } : addition);
    });
  const submit = (event: Event) => {
    event.preventDefault();
    void add(choicesOf(alike, telling)[0]);
  };
  const hint = saysWhose({ issuer, label }) || notes.includes('no_name') ? undefined : t('nameHint');
  const asksName = alike.length > 0 && !telling;
  return (
    <form class="card" aria-label={where ?? undefined} onSubmit={submit}>
      {where && <p role="status">{where}</p>}
      {!where && place && <Thumbnail place={place} name={null} />}
      <Field label={t('issuer')} value={issuer} onValue={setIssuer} />
      <Field label={t('account')} value={label} onValue={setLabel} hint={hint} focus={focus && asksName} />
      <Notes notes={notes} />
      <ErrorText code={error} />
      <AddChoice alike={alike} telling={telling} busy={busy} focus={focus && !asksName} strong onPick={add} />
    </form>
  );
}

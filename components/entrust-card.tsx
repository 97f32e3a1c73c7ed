import { useEffect, useRef, useState } from 'preact/hooks';
import type { Addition } from '../lib/actions/add-accounts';
import { adviceOn } from '../lib/actions/coach';
import type { Place } from '../lib/actions/found';
import type { Scan } from '../lib/actions/scan';
import { listOf, t } from '../lib/browser/text';
import type { Account, Otp } from '../lib/otp/account';
import { type Activation, shownSerial } from '../lib/otp/entrust-activation';
import type { EntrustLink } from '../lib/otp/entrust-link';
import { EntrustCompare } from './entrust-compare';
import { EntrustPassword } from './entrust-password';
import { EntrustRegistration } from './entrust-registration';
import { EntrustWithout } from './entrust-without';
import type { Names } from './found-several';
import { KeepOpen } from './keep-open';
import { ShowLead } from './show-lead';
import { Thumbnail } from './thumbnail';

interface Props {
  link: EntrustLink;
  /** Where it was found, in words; null where other codes were found, too, or it was pasted. */
  where: string | null;
  /** Shown where it stands among others. */
  place: Place | null;
  /** What tells it from others like it; null where there are none. */
  name: string | null;
  focus: boolean;
  /** Null where it was pasted. */
  scan: Scan | null;
  /** The accounts there are. */
  held: Account[];
  onAdd: (addition: Addition) => Promise<void>;
}

/**
 * An activation for Entrust's app, step by step: the password opens the QR, the registration code makes the secret, a
 * code of the app says which it is. All of it is gone with the card.
 */
export function EntrustCard({ link, where, place, name, focus, scan, held, onAdd }: Props) {
  const [activation, setActivation] = useState<Activation | null>(null);
  const [registrationCode, setRegistrationCode] = useState('');
  const [candidates, setCandidates] = useState<Otp[] | null>(null);
  /** Null until a person changes them. */
  const [names, setNames] = useState<Names | null>(null);
  const [added, setAdded] = useState(false);
  const { lead } = adviceOn({ kind: 'entrust', secureOffline: true }, scan?.around ?? null);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // The button that had the focus is gone, and so is the card where nothing else is left to add.
    if (added) section.current?.focus();
  }, [added]);
  const add = async (addition: Addition) => {
    await onAdd(addition);
    setCandidates(null);
    setAdded(true);
  };
  return (
    <section
      ref={section}
      tabIndex={-1}
      class="card"
      aria-label={listOf([t('entrustTitle'), name ?? ''].filter(Boolean))}
    >
      {place && <Thumbnail place={place} name={null} />}
      <p role="status">
        {!activation && [where, t('entrustIs')].filter(Boolean).join(' ')}
        {activation && !added && t(candidates ? 'entrustCompare' : 'entrustOpened')}
        {added && t('isAdded')}
      </p>
      {!activation &&
        (lead ? <ShowLead lead={lead} focus={false} /> : <p class="hint">{t('entrustEasier')}</p>)}
      {!activation && <EntrustPassword link={link} focus={focus} onOpened={setActivation} />}
      {activation && !added && (
        <>
          <dl class="read">
            <dt>{t('serialNumber')}</dt>
            <dd>{shownSerial(activation.serialNumber)}</dd>
            <dt>{t('entrustServer')}</dt>
            <dd>{activation.server ?? t('entrustNoServer')}</dd>
          </dl>
          {candidates ? (
            <EntrustCompare
              candidates={candidates}
              names={names ?? { issuer: 'Entrust', label: shownSerial(activation.serialNumber) }}
              onNames={setNames}
              held={held}
              site={scan?.site ?? null}
              onBack={() => setCandidates(null)}
              onAdd={add}
            />
          ) : (
            <>
              <EntrustRegistration
                activation={activation}
                typed={registrationCode}
                onTyped={setRegistrationCode}
                onCandidates={setCandidates}
              />
              <EntrustWithout activation={activation} />
            </>
          )}
        </>
      )}
      {!added && <KeepOpen link={link} from={scan} />}
    </section>
  );
}

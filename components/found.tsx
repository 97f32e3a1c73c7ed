import { useMemo } from 'preact/hooks';
import type { Addition } from '../lib/actions/add-accounts';
import { adviceOn, leadOnAlike } from '../lib/actions/coach';
import type { Found } from '../lib/actions/found';
import type { Scan } from '../lib/actions/scan';
import { plural, t } from '../lib/browser/text';
import type { Account } from '../lib/otp/account';
import { batchKey, mergeParts } from '../lib/otp/migration-parts';
import type { BatchActions } from './batch-actions';
import { EntrustCard } from './entrust-card';
import { ErrorText } from './error-text';
import { FoundAccount } from './found-account';
import { FoundBatch } from './found-batch';
import { FoundSeveral } from './found-several';
import { QrCoach } from './qr-coach';
import { Thumbnail } from './thumbnail';

export type AccountFound = Found & { kind: 'account' };

/** Adds accounts. `more`: there are others here that were not added yet. */
export type AddFound = (additions: Addition[], more: boolean) => Promise<void>;

interface Props {
  scan: Scan;
  /** The accounts there are. */
  held: Account[];
  /** Whether the first account takes the focus, so that Enter adds it. */
  focus: boolean;
  onAdd: AddFound;
  batches: BatchActions;
}

/** What a scan found: accounts to add, and what else was there; where each was, when there is more than one. */
export function FoundList({ scan, held, focus, onAdd, batches }: Props) {
  const accounts = scan.found.filter((found) => found.kind === 'account');
  const exports = useMemo(
    () => mergeParts(scan.found.flatMap((found) => (found.kind === 'migration' ? [found.part] : []))),
    [scan],
  );
  const entrusts = scan.found.filter((found) => found.kind === 'entrust');
  const others = scan.found.filter((found) => found.kind === 'other');
  const advice = others.map(({ qr }) => adviceOn(qr, scan.around ?? null));
  /** For each the first that leads on to the same: that one says so. */
  const firsts = advice.map((one) => advice.findIndex((each) => leadOnAlike(each, one)));
  const [first] = accounts;
  const several = scan.found.length > 1;
  const alike = (found: Found & { kind: 'other' }) =>
    others.filter(({ qr }) => qr.kind === found.qr.kind).length > 1;
  return (
    <>
      {several && (
        <p role="status">{[whereFound(scan), plural('qrs', scan.found.length)].filter(Boolean).join(': ')}</p>
      )}
      {(accounts.length > 1 || (first && exports.length > 0)) && (
        <FoundSeveral
          accounts={accounts}
          site={scan.site}
          held={held}
          focus={focus}
          onAdd={(additions, more) => onAdd(additions, more || exports.length > 0)}
        />
      )}
      {first && accounts.length === 1 && exports.length === 0 && (
        <FoundAccount
          key={first}
          found={first}
          where={several ? null : whereFound(scan)}
          site={scan.site}
          held={held}
          focus={focus}
          onAdd={(addition) => onAdd([addition], false)}
        />
      )}
      {exports.map((batch, at) => (
        <FoundBatch
          key={batchKey(batch)}
          batch={batch}
          focus={focus && accounts.length === 0 && at === 0}
          more={accounts.length > 0 || exports.length > 1}
          actions={batches}
        />
      ))}
      {entrusts.map((found, at) => (
        <EntrustCard
          key={found}
          link={found.link}
          where={several ? null : whereFound(scan)}
          place={several ? found.place : null}
          name={entrusts.length > 1 ? codeName(scan, found) : null}
          focus={focus && accounts.length === 0 && exports.length === 0 && at === 0}
          scan={scan}
          held={held}
          onAdd={(addition) => onAdd([addition], scan.found.length - others.length > 1)}
        />
      ))}
      {others.map((found, at) => (
        <div key={at} class={several ? 'card other with-picture' : 'card other'}>
          {several && found.place && (
            <Thumbnail place={found.place} name={alike(found) ? codeName(scan, found) : null} />
          )}
          <div>
            <QrCoach
              qr={found.qr}
              scan={scan}
              onward={others.length === scan.found.length && firsts[at] === at}
              focus={focus && at === 0}
            />
            <ErrorText code={found.error} />
          </div>
        </div>
      ))}
    </>
  );
}

/** Null where nobody knows: a full page got it from the popup, where it was pasted or read in a file. */
function whereFound({ of, host, picture, found }: Scan): string | null {
  if (of === 'camera') return t('foundByCamera');
  if (host) return t('foundOn', host);
  if (!found.some(({ place }) => place)) return null;
  return t(picture ? 'foundInPicture' : 'foundInPictures');
}

function codeName({ found }: Scan, one: Found): string {
  return t('whichQr', found.indexOf(one) + 1, found.length);
}

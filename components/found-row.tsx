import { t } from '../lib/browser/text';
import { accountName } from '../lib/otp/account';
import { Field } from './field';
import type { AccountFound } from './found';
import type { Names } from './found-several';
import { Notes } from './notes';
import { Thumbnail } from './thumbnail';

interface Props {
  found: AccountFound;
  names: Names;
  added: boolean;
  /** Another one of its name is held, with another key. */
  alike: boolean;
  busy: boolean;
  /** For assistive technology, where another account is named the same. */
  pictureName: string | null;
  onNames: (names: Names) => void;
  onAdd: () => void;
}

/** One of several accounts that were found. */
export function FoundRow({ found, names, added, alike, busy, pictureName, onNames, onAdd }: Props) {
  const { notes, place } = found;
  const unnamed = notes.includes('no_name');
  return (
    <li class="card with-picture" aria-label={accountName(names)}>
      {place && <Thumbnail place={place} name={pictureName} />}
      <div class="who">
        <span class="issuer">{names.issuer || names.label || t('noName')}</span>
        {names.issuer && <span class="label">{names.label}</span>}
      </div>
      {added ? (
        <span class="good">{t('isAdded')}</span>
      ) : (
        <button type="button" class="adds" disabled={busy} onClick={onAdd}>
          {t('add')}
        </button>
      )}
      {!added && (
        <div class="wide">
          {alike && <p class="note">{t('alikeBoth')}</p>}
          <Notes notes={notes} />
          <details open={unnamed}>
            <summary>{t('changeNames')}</summary>
            <Field
              label={t('issuer')}
              value={names.issuer}
              onValue={(issuer) => onNames({ ...names, issuer })}
            />
            <Field
              label={t('account')}
              value={names.label}
              onValue={(label) => onNames({ ...names, label })}
            />
          </details>
        </div>
      )}
    </li>
  );
}

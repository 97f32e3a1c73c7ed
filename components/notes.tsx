import { t } from '../lib/browser/text';
import type { KeyUriNote } from '../lib/otp/key-uri';

/** What a person should know of a Key URI that can be used all the same. */
export function Notes({ notes }: { notes: KeyUriNote[] }) {
  return (
    <>
      {notes.map((note) => (
        <p key={note} class="hint">
          {t(`note_${note}`)}
        </p>
      ))}
    </>
  );
}

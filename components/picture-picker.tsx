import type { RefObject } from 'preact';
import { t } from '../lib/browser/text';

interface Props {
  /** A button elsewhere clicks it. */
  picker: RefObject<HTMLInputElement | null>;
  onFiles: (files: File[]) => void;
}

/** The browser's own choice of picture files. */
export function PicturePicker({ picker, onFiles }: Props) {
  return (
    <input
      ref={picker}
      type="file"
      accept="image/*"
      multiple
      hidden
      aria-label={t('chooseImage')}
      onChange={({ currentTarget }) => {
        const files = [...(currentTarget.files ?? [])];
        currentTarget.value = '';
        if (files.length > 0) onFiles(files);
      }}
    />
  );
}

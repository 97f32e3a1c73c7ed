import type { EmptyFile } from '../lib/actions/scan-pictures';
import { t } from '../lib/browser/text';

/** The files that gave nothing, each with its reason; the others are not touched by it. */
export function EmptyFiles({ files }: { files: EmptyFile[] }) {
  return (
    <div role="alert">
      <ul class="empty-files">
        {files.map(({ name, error }, at) => (
          <li key={at}>
            <span class={error ? 'error' : 'hint'}>{name}:</span>{' '}
            {t(error ? `error_${error}` : 'nothingInFile')}
          </li>
        ))}
      </ul>
    </div>
  );
}

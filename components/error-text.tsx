import { t } from '../lib/browser/text';
import type { ErrorCode } from '../lib/error';

/** The one place where an error becomes words. */
export function ErrorText({ code, id }: { code: ErrorCode | null; id?: string }) {
  return (
    <p class="error" role="alert" id={id} hidden={!code}>
      {code && t(`error_${code}`)}
    </p>
  );
}

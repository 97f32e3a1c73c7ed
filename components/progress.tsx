import { useEffect, useState } from 'preact/hooks';
import { t } from '../lib/browser/text';
import type { Progress, Where } from './use-look';

/** Milliseconds. */
const SOON = 500;

interface Props {
  where: Where;
  progress: Progress | null;
  onCancel: () => void;
}

/** What is being looked at, and a way to stop it. Most looks are over before it shows. */
export function LookProgress({ where, progress, onCancel }: Props) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SOON);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  const counted = progress && progress.total > 1 ? progress : null;
  const at = counted && [Math.min(counted.done + 1, counted.total), counted.total];
  const text = at ? t(where === 'files' ? 'pictureOf' : 'screenOf', ...at) : t('scanning');
  return (
    <div class="card">
      <p role="status">{text}</p>
      <progress aria-label={t('scanning')} {...(counted && { value: counted.done, max: counted.total })} />
      <button type="button" class="quiet" onClick={onCancel}>
        {t('stop')}
      </button>
    </div>
  );
}

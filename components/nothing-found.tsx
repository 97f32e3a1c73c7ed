import { useLayoutEffect, useRef } from 'preact/hooks';
import { type MessageKey, t } from '../lib/browser/text';
import { nextSteps, type Step } from './next-steps';
import { PageLead } from './page-lead';
import { isFocusFree } from './use-kept-focus';
import type { Seen } from './use-look';

interface Props {
  seen: Seen;
  onStep: (step: Step) => void;
}

const NAMES: Record<Step, MessageKey> = { zoom: 'zoomIn', whole: 'lookAtWhole', frame: 'drawFrame' };

/** Why nothing was found, or why there may be more; and what to try next. */
export function NothingFound({ seen, onStep }: Props) {
  const next = nextSteps(seen);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // Whatever was pressed may be gone: from here, Tab leads to the next steps.
    if (isFocusFree()) box.current?.focus();
  }, []);
  if (!next) return null;
  const something = seen.scan.found.length > 0;
  return (
    <>
      <PageLead scan={seen.scan} />
      <div ref={box} tabIndex={-1} class={something ? 'more' : 'note'}>
        <div role="status">
          {next.reasons.map((key) => (
            <p key={key}>{t(key)}</p>
          ))}
        </div>
        {next.steps.length > 0 && (
          <div class="actions">
            {next.steps.map((step, at) => (
              <button
                key={step}
                type="button"
                class={at === 0 && !something ? 'primary' : undefined}
                onClick={() => onStep(step)}
              >
                {t(NAMES[step])}
              </button>
            ))}
          </div>
        )}
      </div>
    </>
  );
}

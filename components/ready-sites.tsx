import { useEffect, useState } from 'preact/hooks';
import { type PageToBeReadyOn, pageToBeReadyOn } from '../lib/actions/ready-page';
import { onReadySites, readySites, requestReady } from '../lib/browser/ready-sites';
import { ask } from '../lib/browser/request';
import { t } from '../lib/browser/text';
import { ErrorText } from './error-text';
import { useTask } from './use-task';

/** The sites whose pages Engang may look at unasked: the one in front to tick, all others to take back. */
export function ReadySites() {
  const [sites, setSites] = useState<string[] | null>(null);
  const [page, setPage] = useState<PageToBeReadyOn | null>(null);
  const { error, run } = useTask();
  useEffect(() => {
    const stop = onReadySites(setSites);
    void Promise.all([readySites(), pageToBeReadyOn()]).then(([now, there]) => {
      setSites(now);
      setPage(there);
    });
    return stop;
  }, []);
  if (!sites) return null;
  const end = (origin: string) => run(async () => void (await ask('background', 'endReady', { origin })));
  const others = sites.filter((origin) => origin !== page?.origin);
  return (
    <div class="card">
      {page && (
        <label class="line host">
          <input
            type="checkbox"
            checked={sites.includes(page.origin)}
            onClick={(event) => {
              event.preventDefault(); // the list says how it is, once the browser has asked
              if (sites.includes(page.origin)) void end(page.origin);
              else void run(() => requestReady(page.origin));
            }}
          />
          {t('readyHere', page.host)}
        </label>
      )}
      {others.length > 0 && (
        <ul class="sites">
          {others.map((origin) => (
            <li key={origin}>
              <div>{breakable(hostOf(origin))}</div>
              <button type="button" aria-label={t('readyRemove', hostOf(origin))} onClick={() => end(origin)}>
                {t('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {!page && others.length === 0 && <p class="hint">{t('readyHow')}</p>}
      <p class="hint">{t('readyWhy')}</p>
      {error && <ErrorText code={error} />}
    </div>
  );
}

const hostOf = (origin: string) => new URL(origin).host;

/** Wraps after a dot, where it has to. */
const breakable = (host: string) => host.split(/(?<=\.)/).flatMap((part) => [part, <wbr key={part} />]);

import { useEffect, useRef, useState } from 'preact/hooks';
import { readVersions, type VersionLine } from '../lib/actions/versions';
import { listOf, plural, t } from '../lib/browser/text';
import type { Vault, VaultState } from '../lib/vault/vault';
import { ErrorText } from './error-text';
import type { Notice } from './notice';
import { useTask } from './use-task';
import { Version } from './version';
import { whenText } from './when';

interface Props {
  vault: Vault;
  state: VaultState;
  onNotice: (notice: Notice) => void;
}

/** Milliseconds. */
const SOON = 500;

/** Earlier versions, read when asked for: each is a whole vault to be opened. */
export function Versions({ vault, state, onNotice }: Props) {
  const [open, setOpen] = useState(false);
  const [looking, setLooking] = useState<number | null>(null);
  const { lines, total, slow, error } = useVersions(vault, state.number, open && looking === null);
  const list = useRef<HTMLUListElement>(null);
  const back = (number: number) => {
    setLooking(null);
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-number="${number}"]`)?.focus(),
    );
  };
  if (looking !== null) {
    return <Version vault={vault} number={looking} onNotice={onNotice} onBack={() => back(looking)} />;
  }
  return (
    <section class="card" aria-labelledby="versions">
      <h3 id="versions">{t('versions')}</h3>
      <p class="hint">{t('versionsWhy')}</p>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'hideVersions' : 'showVersions')}
      </button>
      <ErrorText code={error} />
      {open && slow && lines.length < (total ?? 1) && (
        <>
          <p class="hint" role="status">
            {t('readingVersions')}
          </p>
          <progress aria-label={t('readingVersions')} value={lines.length} max={total ?? 1} />
        </>
      )}
      {open && total === 0 && <p role="status">{t('noVersions')}</p>}
      {open && lines.length > 0 && (
        <ul class="sites" ref={list}>
          {lines.map((line) => (
            <Line key={line.number} line={line} onLook={() => setLooking(line.number)} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Line({ line: { number, counts }, onLook }: { line: VersionLine; onLook: () => void }) {
  if (!counts) {
    return (
      <li>
        <div>{t('versionDamaged', number)}</div>
      </li>
    );
  }
  const when = whenText(counts.savedAt, Date.now());
  return (
    <li>
      <div>
        <b>{when}</b>
        <small>
          {plural('found', counts.accounts)}
          {'. '}
          {differs(counts)}
        </small>
      </div>
      <button type="button" data-number={number} aria-label={t('lookAtVersion', when)} onClick={onLook}>
        {t('look')}
      </button>
    </li>
  );
}

function differs({ added, missing, changed }: NonNullable<VersionLine['counts']>): string {
  const texts = [
    added > 0 ? plural('addedSince', added) : '',
    missing > 0 ? plural('missingNow', missing) : '',
    changed > 0 ? plural('changedSince', changed) : '',
  ].filter(Boolean);
  return texts.length > 0 ? listOf(texts) : t('sameAsNow');
}

/** Reads them anew for each state of the vault, as long as they are wanted. `total` is null before any is known. */
function useVersions(vault: Vault, number: number, wanted: boolean) {
  const [lines, setLines] = useState<VersionLine[]>([]);
  const [total, setTotal] = useState<number | null>(null);
  const [slow, setSlow] = useState(false);
  const { error, run } = useTask();
  useEffect(() => {
    if (!wanted) return;
    let stopped = false;
    const timer = setTimeout(() => setSlow(true), SOON);
    const read: VersionLine[] = [];
    void run(async () => {
      const count = await readVersions(
        vault,
        (line, of) => {
          read.push(line);
          setLines([...read]);
          setTotal(of);
        },
        () => stopped,
      );
      if (stopped) return;
      setTotal(count);
      setLines(read);
      setSlow(false);
      clearTimeout(timer);
    });
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [vault, number, wanted]);
  return { lines, total, slow, error };
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Addition } from '../lib/actions/add-accounts';
import { type Scan, scanPage } from '../lib/actions/scan';
import { scanPictures } from '../lib/actions/scan-pictures';
import { scanRegion } from '../lib/actions/scan-region';
import { scanWholePage } from '../lib/actions/scan-whole-page';
import { inTab, openFullPage } from '../lib/browser/tab';
import { t } from '../lib/browser/text';
import type { Account } from '../lib/otp/account';
import type { BatchActions } from './batch-actions';
import { Camera } from './camera';
import { ChooseRegion } from './choose-region';
import { EmptyFiles } from './empty-files';
import { ErrorText } from './error-text';
import { FoundList } from './found';
import { NothingFound } from './nothing-found';
import { PicturePicker } from './picture-picker';
import { LookProgress } from './progress';
import { TypedAccount } from './typed-account';
import { useLook } from './use-look';

interface Props {
  place: 'popup' | 'page';
  /** What to look at at once: the page, or files that were dropped or pasted. */
  start: 'page' | File[] | null;
  /** The accounts there are. */
  held: Account[];
  onAdd: (additions: Addition[], scan: Scan | null, more: boolean) => Promise<void>;
  onLeave: () => void;
  batches: BatchActions;
}

/** Every way in: the page's QR, pictures chosen, dropped or pasted, the camera, a link or a secret typed. */
export function AddAccount({ place, start, held, onAdd, onLeave, batches }: Props) {
  const { seen, busy, progress, error, look, show, stop } = useLook();
  const [tool, setTool] = useState<'camera' | 'frame' | null>(null);
  const [added, setAdded] = useState(false);
  const picker = useRef<HTMLInputElement>(null);

  const lookAtPage = () => look('visible', scanPage);
  const readFiles = (files: File[]) => look('files', (options) => scanPictures(files, options));
  useEffect(() => {
    setTool(null);
    if (start === 'page') void lookAtPage();
    else if (start) void readFiles(start);
  }, [start]);
  useEffect(() => {
    if (seen?.fresh) setTool(null);
  }, [seen]);

  // A file dialog takes the focus and so closes a popup, as does the question for the camera: the full page stays.
  const onFullPage = async (act: () => void) => ((await inTab()) ? act() : openFullPage());
  const scan = seen?.scan;
  const picture = scan?.picture;
  if (tool === 'camera')
    return (
      <Camera
        onFound={(scan) => {
          setTool(null);
          show({ where: 'camera', scan });
        }}
        onStop={() => setTool(null)}
      />
    );
  if (tool === 'frame' && scan && picture)
    return (
      <ChooseRegion
        picture={picture}
        busy={busy !== null}
        failed={
          error
            ? t(`error_${error}`)
            : seen.where === 'frame' && !seen.fresh && !busy
              ? t('nothingInFrame')
              : null
        }
        onRead={(box) => look('frame', (options) => scanRegion(scan, picture, box, options))}
        onLeave={() => setTool(null)}
      />
    );
  const exports: BatchActions = {
    ...batches,
    add: async (batch, more) => {
      await batches.add(batch, more);
      setAdded(true);
    },
  };
  const hasAccount = scan?.found.some(({ kind }) => kind !== 'other') ?? false;
  return (
    <div class="screen">
      <h2>{t('addAccount')}</h2>
      {busy && <LookProgress where={busy} progress={progress} onCancel={stop} />}
      <ErrorText code={error} />
      {scan && (
        <FoundList
          scan={scan}
          held={held}
          focus
          onAdd={async (additions, more) => {
            await onAdd(additions, scan, more);
            setAdded(true);
          }}
          batches={exports}
        />
      )}
      {scan?.empty && scan.empty.length > 0 && <EmptyFiles files={scan.empty} />}
      {seen && (
        <NothingFound
          seen={seen}
          onStep={(step) => {
            if (step === 'frame') setTool('frame');
            if (step === 'whole') void look('whole', scanWholePage);
            if (step === 'zoom') void look('zoomed', (options) => scanWholePage({ ...options, zoom: true }));
          }}
        />
      )}
      <div class="actions">
        <button type="button" disabled={busy !== null} onClick={lookAtPage}>
          {t('scanPage')}
        </button>
        <button type="button" onClick={() => onFullPage(() => picker.current?.click())}>
          {t('chooseImage')}
        </button>
        <button type="button" onClick={() => onFullPage(() => setTool('camera'))}>
          {t('useCamera')}
        </button>
      </div>
      {place === 'popup' && !hasAccount && <p class="hint">{t('onFullPage')}</p>}
      <PicturePicker picker={picker} onFiles={(files) => void readFiles(files)} />
      {!hasAccount && !busy && (
        <TypedAccount
          focus={!seen && !start}
          held={held}
          onAdd={(addition) => onAdd([addition], null, false)}
          batches={batches}
        />
      )}
      <button type="button" class="quiet" onClick={onLeave}>
        {t(added ? 'done' : 'cancel')}
      </button>
    </div>
  );
}

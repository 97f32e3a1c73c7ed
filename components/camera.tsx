import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scan } from '../lib/actions/scan';
import { scanCamera } from '../lib/actions/scan-camera';
import { cameraEnds, closeCamera, facesUser, frameOf, openCamera } from '../lib/browser/camera';
import { t } from '../lib/browser/text';
import { codeOf, type ErrorCode } from '../lib/error';
import { ErrorText } from './error-text';
import { useFocus } from './use-focus';

interface Props {
  onFound: (scan: Scan) => void;
  onStop: () => void;
}

/** Looks through the camera until it sees a code. The camera is off as soon as one is seen, and whenever this is left. */
export function Camera({ onFound, onStop }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  const button = useFocus<HTMLButtonElement>();
  const [shows, setShows] = useState<'nothing' | 'room' | 'user'>('nothing');
  const [error, setError] = useState<ErrorCode | null>(null);
  const [tries, setTries] = useState(1);
  useEffect(() => {
    setError(null);
    setShows('nothing');
    const left = new AbortController();
    watch(video.current, left.signal, (stream) => setShows(facesUser(stream) ? 'user' : 'room')).then(
      (scan) => scan && !left.signal.aborted && onFound(scan),
      (caught) => left.signal.aborted || setError(codeOf(caught)),
    );
    return () => left.abort();
  }, [tries]);
  return (
    <section class="card" aria-label={t('camera')}>
      <ErrorText code={error} />
      {!error && <p role="status">{t(shows === 'nothing' ? 'cameraStarts' : 'cameraHow')}</p>}
      <video ref={video} class={`camera ${shows}`} hidden={error !== null} muted playsInline />
      {error && (
        <button type="button" class="primary" onClick={() => setTries(tries + 1)}>
          {t('tryAgain')}
        </button>
      )}
      <button type="button" class={error ? 'quiet' : undefined} ref={button} onClick={onStop}>
        {t(error ? 'back' : 'stopCamera')}
      </button>
    </section>
  );
}

/** @throws AppError camera_refused, camera_missing, camera_busy */
async function watch(
  video: HTMLVideoElement | null,
  signal: AbortSignal,
  onStart: (stream: MediaStream) => void,
): Promise<Scan | null> {
  const stream = await openCamera();
  const ended = new AbortController();
  try {
    if (!video || signal.aborted) return null;
    signal.addEventListener('abort', () => closeCamera(stream)); // at once, not after the frame that is being read
    video.srcObject = stream;
    await video.play();
    onStart(stream);
    const both = AbortSignal.any([signal, ended.signal]);
    return await Promise.race([scanCamera(() => frameOf(video), both), cameraEnds(stream)]);
  } finally {
    ended.abort(); // else the last frame is read on and on
    closeCamera(stream);
  }
}

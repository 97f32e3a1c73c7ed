import { AppError, type ErrorCode } from '../error';

const WHY_NOT: Record<string, ErrorCode> = {
  NotAllowedError: 'camera_refused',
  SecurityError: 'camera_refused',
  NotFoundError: 'camera_missing',
  OverconstrainedError: 'camera_missing',
  NotReadableError: 'camera_busy',
  AbortError: 'camera_busy',
};

/** Asks for the camera, the one on the back where there are two. @throws AppError camera_refused, camera_missing, camera_busy */
export async function openCamera(): Promise<MediaStream> {
  const wanted = { facingMode: { ideal: 'environment' }, width: { ideal: 1_280 }, height: { ideal: 720 } };
  try {
    return await navigator.mediaDevices.getUserMedia({ video: wanted });
  } catch (error) {
    throw new AppError(WHY_NOT[(error as DOMException).name] ?? 'unexpected');
  }
}

/** Its light goes out. */
export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** Rejects when it is pulled out or taken away. @throws AppError camera_busy */
export function cameraEnds(stream: MediaStream): Promise<never> {
  return new Promise((_, reject) => {
    stream.getVideoTracks()[0]?.addEventListener('ended', () => reject(new AppError('camera_busy')));
  });
}

/** Whether it looks at whoever sits in front of the screen: then its picture is shown as a mirror would. */
export function facesUser(stream: MediaStream): boolean {
  return stream.getVideoTracks()[0]?.getSettings().facingMode !== 'environment';
}

/** What a video shows now, as a picture file. */
export async function frameOf(video: HTMLVideoElement): Promise<Blob> {
  const bitmap = await createImageBitmap(video);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 });
}

import { AppError } from '../error';
import type { Box } from '../qr/box';

/**
 * A part of a picture as a picture of its own, `scale` times as large. The browser decodes and scales it beside the
 * page, which stays alive.
 * @throws AppError picture_unreadable
 */
export async function cropPicture(picture: Blob, box: Box, scale: number): Promise<Blob> {
  const whole = (size: number) => Math.max(1, Math.round(size));
  const bitmap = await createImageBitmap(
    picture,
    Math.round(box.x),
    Math.round(box.y),
    whole(box.width),
    whole(box.height),
    {
      resizeWidth: whole(box.width * scale),
      resizeHeight: whole(box.height * scale),
      resizeQuality: 'high',
    },
  ).catch(() => {
    throw new AppError('picture_unreadable');
  });
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
  return canvas.convertToBlob();
}

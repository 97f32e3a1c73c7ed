import { rasterise } from '../browser/rasterise';
import { AppError, codeOf, type ErrorCode } from '../error';
import { fileKind, HEAD_BYTES } from '../qr/file-kind';
import { foundIn, inOrder, type Read, without } from './found';
import type { Scan, ScanOptions } from './scan';

/** One of several files that gave nothing, and why: an error, or null as there is no QR in it. */
export interface EmptyFile {
  name: string;
  error: ErrorCode | null;
}

/** `empty` names the files that could not be read, and of several those without a QR. */
export interface FilesScan extends Scan {
  empty: EmptyFile[];
}

/** Reads every QR in these files, one file after the other. A file that cannot be read does not take the others along. */
export async function scanPictures(
  files: readonly File[],
  { signal, onProgress }: ScanOptions = {},
): Promise<FilesScan> {
  const found: Read[] = [];
  const empty: EmptyFile[] = [];
  const scan: FilesScan = {
    ...{ found: [], clues: [], late: false, picture: null, empty },
    ...{ of: 'picture', host: null, site: null },
  };
  for (const [at, file] of files.entries()) {
    if (signal?.aborted) break;
    onProgress?.(at, files.length);
    try {
      const picture = await pictureIn(file);
      const seen = await foundIn(picture, { signal });
      found.push(...without(found, seen.found));
      if (seen.found.length === 0 && files.length > 1) empty.push({ name: file.name, error: null });
      if (files.length === 1) scan.picture = picture;
      scan.clues = [...new Set([...scan.clues, ...seen.clues])];
      scan.late ||= seen.late;
    } catch (error) {
      empty.push({ name: file.name, error: codeOf(error) });
    }
  }
  return { ...scan, found: inOrder(found) };
}

/** A chosen file as a picture that can be read. @throws AppError file_is_pdf, file_not_picture, picture_unreadable, picture_too_large */
export async function pictureIn(file: File): Promise<Blob> {
  const head = await file
    .slice(0, HEAD_BYTES)
    .arrayBuffer()
    .catch(() => {
      throw new AppError('picture_unreadable'); // a folder, or gone meanwhile
    });
  const kind = fileKind(file.type, new Uint8Array(head));
  if (kind === 'pdf') throw new AppError('file_is_pdf');
  if (kind === 'other') throw new AppError('file_not_picture');
  return kind === 'svg' ? rasterise(file) : file;
}

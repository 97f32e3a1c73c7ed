import { pictureSize } from './picture-size';

/** `picture` is anything that may be one: whether it can be opened, the browser knows. */
export type FileKind = 'picture' | 'svg' | 'pdf' | 'other';

/** As many bytes of a file as are enough to tell. */
export const HEAD_BYTES = 4_096;

/** What a file is, by its first bytes, and where they say nothing by the type that the system gave it. */
export function fileKind(type: string, head: Uint8Array): FileKind {
  if (pictureSize(head) || isJpeg(head)) return 'picture';
  const text = new TextDecoder('latin1').decode(head);
  if (/^\s*%PDF-/.test(text)) return 'pdf';
  if (type === 'image/svg+xml' || /^\s*(?:ï»¿)?\s*<[\s\S]*?svg[\s>]/i.test(text)) return 'svg';
  return type.startsWith('image/') ? 'picture' : 'other';
}

/** A camera writes more than our few bytes before the size. */
function isJpeg([first, second, third]: Uint8Array): boolean {
  return first === 0xff && second === 0xd8 && third === 0xff;
}

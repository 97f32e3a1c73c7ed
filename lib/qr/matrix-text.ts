import { BitMatrix, Charset, Decoder } from '@nuintun/qrcode';
import type { FoundText } from './reading';

/** The text of a matrix of modules, 1 for dark, row by row; null where its errors cannot be corrected or it says nothing. */
export function textOf(bits: Uint8Array, size: number): Pick<FoundText, 'text' | 'bytes'> | null {
  const matrix = new BitMatrix(size);
  for (let at = 0; at < bits.length; at++) if (bits[at]) matrix.set(at % size, Math.floor(at / size));
  const parts: Uint8Array[] = [];
  const decode = (bytes: Uint8Array, charset: Charset) => {
    parts.push(bytes);
    return decodeBytes(bytes, charset);
  };
  try {
    const { content } = new Decoder({ decode }).decode(matrix);
    if (content === '') return null;
    const [only] = parts;
    const whole = parts.length === 1 && only && content.length <= only.length ? only : null;
    return { text: content, bytes: whole ?? new TextEncoder().encode(content) };
  } catch {
    return null; // the decoder throws where the errors are too many: what we sampled is no code, or not read well
  }
}

/** Latin-1 is what the standard supposes where nothing is declared; what everyone writes then is UTF-8. */
function decodeBytes(bytes: Uint8Array, charset: Charset): string {
  if (charset !== Charset.ISO_8859_1) return new TextDecoder(charset.label).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('iso-8859-1').decode(bytes);
  }
}

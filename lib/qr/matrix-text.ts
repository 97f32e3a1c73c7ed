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
    const { content, structured } = new Decoder({ decode }).decode(matrix);
    if (content === '' || structured) return null; // a part of a longer text is none
    const [only] = parts;
    const whole = parts.length === 1 && only && content.length <= only.length ? only : null;
    return { text: content, bytes: whole ?? new TextEncoder().encode(content) };
  } catch {
    return null; // the decoder throws where the errors are too many: what we sampled is no code, or not read well
  }
}

/**
 * Latin-1 is what the standard supposes where nothing is declared; what everyone writes then is UTF-8, and in Japan
 * Shift_JIS, of which Latin-1 text is often a valid example too: so only with bytes that Latin-1 has no letters for.
 */
function decodeBytes(bytes: Uint8Array, charset: Charset): string {
  if (charset !== Charset.ISO_8859_1) return new TextDecoder(charset.label).decode(bytes);
  for (const label of isJapanese(bytes) ? ['utf-8', 'shift_jis'] : ['utf-8'])
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {} // not in this one
  return new TextDecoder('iso-8859-1').decode(bytes);
}

/** Bytes from 0x81 to 0x9f begin a Shift_JIS pair, and three in a row from 0xa1 to 0xdf are half-width katakana. */
function isJapanese(bytes: Uint8Array): boolean {
  let row = 0;
  for (const byte of bytes) {
    if (byte > 0x80 && byte < 0xa0) return true;
    row = byte > 0xa0 && byte < 0xe0 ? row + 1 : 0;
    if (row === 3) return true;
  }
  return false;
}

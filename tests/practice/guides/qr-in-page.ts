import { scan } from '../../../lib/qr/screenshot';

/** What the QR of a page says, read by our own engine from its squares. */
export function qrIn(html: string): string {
  const [, side = '', path = ''] =
    /viewBox="0 0 (\d+) \d+"[\s\S]*?<path fill="#000" d="([^"]*)"/.exec(html) ?? [];
  const scale = 4;
  const width = Number(side) * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h/g))
    for (let i = 0; i < scale * scale; i++) {
      const at = (Number(y) * scale + Math.floor(i / scale)) * width + Number(x) * scale + (i % scale);
      data.set([0, 0, 0], at * 4);
    }
  const { found } = scan({ data, width, height: width }, Number.POSITIVE_INFINITY, () => 0);
  return found.map(({ text }) => text).join();
}

/** Of base32, with spaces or without. */
export const bytesOf = (base32: string) => {
  const bits = [...base32.replaceAll(' ', '').toUpperCase()].map((char) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(char).toString(2).padStart(5, '0'),
  );
  return Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
};

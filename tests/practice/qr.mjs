import { crc32, deflateSync } from 'node:zlib';
import { encode } from 'uqr';

/** `text` as a QR code in inline SVG, dark on white whatever the page looks like; `size` in CSS pixels. */
export function qrSvg(text, label, size = 240, ecc = 'M', border = 4) {
  const { data } = encode(text, { ecc, border });
  const squares = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')));
  return `<svg class="qr" role="img" aria-label="${label}" width="${size}" height="${size}" viewBox="0 0 ${data.length} ${data.length}" shape-rendering="crispEdges">
<path fill="#fff" d="M0 0h${data.length}v${data.length}H0z"/><path fill="#000" d="${squares.join('')}"/></svg>`;
}

/** The modules of `text` as a QR code, row by row; true is dark. */
export function qrModules(text, border = 4) {
  return encode(text, { ecc: 'M', border }).data;
}

/** `text` as a QR code in a PNG, `scale` pixels a module; `light` draws it in white on nothing, as for a dark page. */
export function qrPng(text, { scale = 8, border = 4, light = false } = {}) {
  const modules = qrModules(text, border);
  const side = modules.length * scale;
  const rows = Array.from({ length: side }, (_, y) => {
    const row = modules[Math.floor(y / scale)];
    const pixels = Array.from({ length: side }, (_, x) => pixel(row[Math.floor(x / scale)], light));
    return [0, ...pixels.flat()]; // 0: no filter
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 4], 8); // 8 bits, grey and alpha
  const pixels = deflateSync(Buffer.from(rows.flat()));
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function pixel(dark, light) {
  if (light) return [255, dark ? 255 : 0];
  return [dark ? 0 : 255, 255];
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

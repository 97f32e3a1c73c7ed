import { encode } from 'uqr';

/** `text` as a QR code in inline SVG, dark on white whatever the page looks like; `size` in CSS pixels. */
export function qrSvg(text, label, size = 240, ecc = 'M') {
  const { data } = encode(text, { ecc, border: 4 });
  const squares = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')));
  return `<svg class="qr" role="img" aria-label="${label}" width="${size}" height="${size}" viewBox="0 0 ${data.length} ${data.length}" shape-rendering="crispEdges">
<path fill="#fff" d="M0 0h${data.length}v${data.length}H0z"/><path fill="#000" d="${squares.join('')}"/></svg>`;
}

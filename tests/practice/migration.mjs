import { randomBytes, randomInt } from 'node:crypto';
import { qrSvg } from './qr.mjs';

const PER_PART = 10;

/** Written here by hand, so that reading it is tested against something else than our own writing. */
const varint = (value) =>
  value < 128n ? [Number(value)] : [Number(value & 127n) | 128, ...varint(value >> 7n)];
const number = (field, value) => [field * 8, ...varint(BigInt.asUintN(64, BigInt(value)))];
const bytes = (field, value) => [field * 8 + 2, ...varint(BigInt(value.length)), ...value];

const account = (n, digits = 1) =>
  bytes(1, [
    ...bytes(1, randomBytes(20)),
    ...bytes(2, Buffer.from(`Practice ${n}:anna${n}@practice.example`)),
    ...bytes(3, Buffer.from(`Practice ${n}`)),
    ...number(4, 1),
    ...number(5, digits),
    ...number(6, 2),
  ]);

/**
 * The links of one export, as Google Authenticator writes them; `parts` of ten accounts each, and a negative id.
 * `odd`: the last account has a number of digits that does not exist.
 */
export function migrationLinks(parts, { odd = false } = {}) {
  const id = -randomInt(2 ** 31 - 1);
  return Array.from({ length: parts }, (_, index) => {
    const accounts = Array.from({ length: PER_PART }, (_, n) =>
      account(index * PER_PART + n + 1, odd && n === PER_PART - 1 ? 9 : 1),
    );
    const payload = [
      ...accounts.flat(),
      ...number(2, 1),
      ...number(3, parts),
      ...number(4, index),
      ...number(5, id),
    ];
    const data = Buffer.from(payload).toString('base64');
    return `otpauth-migration://offline?data=${encodeURIComponent(data)}`;
  });
}

/** Exports of one, two, three and six QRs, the same for as long as the site runs. */
export function createMigrations() {
  const exports = new Map([1, 2, 3, 6].map((parts) => [String(parts), migrationLinks(parts)]));
  /** The page of one; `only` shows a single part of it, counted from 1. */
  return (query) => {
    const links = exports.get(query.get('parts') ?? '1');
    if (!links) return { status: 400, title: 'Not on offer', body: '<p>We do not offer that.</p>' };
    const only = query.get('only');
    const shown = links
      .map((link, at) => ({ link, at: at + 1 }))
      .filter(({ at }) => !only || at === Number(only));
    const size = shown.length > 2 ? 300 : 480;
    const codes = shown.map(({ link, at }) => qrSvg(link, `Export, QR ${at} of ${links.length}`, size, 'L'));
    return { title: 'Export accounts', body: `<div class="sheet">${codes.join('\n')}</div>` };
  };
}

/** Records of the vault for a place that holds JSON alone: each Uint8Array becomes `{ base64 }`. */
export function asJson(value: unknown): unknown {
  if (value instanceof Uint8Array) return { base64: toBase64(value) };
  if (Array.isArray(value)) return value.map(asJson);
  return isRecord(value) ? mapped(value, asJson) : value;
}

/** The reverse. What is not as `asJson` makes it comes out as it is: the checks of header and revisions find that. */
export function ofJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ofJson);
  if (!isRecord(value)) return value;
  return typeof value.base64 === 'string' ? fromBase64(value.base64) : mapped(value, ofJson);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const mapped = (value: Record<string, unknown>, map: (each: unknown) => unknown) =>
  Object.fromEntries(Object.entries(value).map(([key, each]) => [key, map(each)]));

/** So many arguments does every browser's `fromCharCode` take. */
const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array {
  try {
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
    return bytes;
  } catch {
    return new Uint8Array(); // damaged
  }
}

import { withoutInvisible } from './invisible';
import { readNames } from './key-uri-label';
import { keyUriParts, labelAndParams } from './key-uri-parts';

/** A one-time password of a sort Engang does not generate; read so that a person can be told whose it is. */
export type UnsupportedOtp =
  | { type: 'motp'; issuer: string; label: string; secretHex: string }
  | { type: 'yandex'; issuer: string; label: string; pinLength: number | null };

/** Reads `motp://ISSUER:USER?secret=HEX` and `otpauth://yaotp/USER?…&pin_length=N`; null for any other text. */
export function readUnsupportedUri(text: string): UnsupportedOtp | null {
  const uri = withoutInvisible(text);
  const motp = /^motp:\/*/i.exec(uri)?.[0];
  if (motp !== undefined) {
    const { label, params } = labelAndParams(uri.slice(motp.length));
    const secretHex = (params.get('secret') ?? '').toLowerCase();
    return { type: 'motp', ...namesOf(label, params), secretHex };
  }
  const parts = keyUriParts(uri);
  if (parts?.type !== 'yaotp') return null;
  const pinLength = Number.parseInt(parts.params.get('pin_length') ?? '', 10);
  return {
    type: 'yandex',
    ...namesOf(parts.label, parts.params),
    pinLength: Number.isNaN(pinLength) ? null : pinLength,
  };
}

function namesOf(rawLabel: string, params: Map<string, string>): { issuer: string; label: string } {
  const { issuer, label } = readNames(rawLabel, params.get('issuer') ?? '');
  return { issuer, label };
}

import type { AccountReading } from './account';

/**
 * The Key URI of an account, percent-encoded throughout and with every parameter spelled out; `readKeyUri` gives an
 * equal reading. The format itself cannot say three things: a totp whose issuer is "Steam" (that means Steam codes),
 * an `issuerParam` beside an empty issuer or one that `issuer:label` starts with, and white space around names. What
 * disguises a name (line breaks, direction marks) is not read back.
 */
export function writeKeyUri({ issuer, label, issuerParam, otp }: AccountReading): string {
  const params = [
    `secret=${otp.secret}`,
    ...(issuer ? [`issuer=${encoded(issuerParam ?? issuer)}`] : []),
    `algorithm=${otp.algorithm}`,
    `digits=${otp.digits}`,
    otp.type === 'hotp' ? `counter=${otp.counter}` : `period=${otp.period}`,
  ];
  // The colon also stands before a label with a colon of its own, whose first part would be taken for the issuer.
  const prefix = issuer || label.includes(':') ? `${encoded(issuer)}:` : '';
  return `otpauth://${otp.type}/${prefix}${encoded(label)}?${params.join('&')}`;
}

/** A space is %20, since some readers keep `+`. Half a surrogate pair has no encoding and becomes U+FFFD. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));
}

/** The text without white space at its ends and without format characters (BOM, zero-width, bidi marks, soft hyphen). */
export function withoutInvisible(text: string): string {
  return text.replace(/\p{Cf}/gu, '').trim();
}

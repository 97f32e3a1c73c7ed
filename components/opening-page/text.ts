import type messages from '../../public/_locales/en/messages.json';

/** Put in by the build: the messages whose names begin with `offline_` or `error_`, in one language. */
declare const TEXTS: Record<string, string>;

type Stem<P extends string> =
  Extract<keyof typeof messages, `${P}${string}`> extends `${P}${infer Rest}` ? Rest : never;

/** A text of this page; `$1` in it stands for `value`. It has no extension around it to ask. */
export function text(key: Stem<'offline_'>, value: string | number = ''): string {
  return (TEXTS[`offline_${key}`] ?? '').replace('$1', String(value));
}

/** What went wrong, in words. */
export function errorText(code: string): string {
  return TEXTS[`error_${code}`] ?? TEXTS.error_unexpected ?? '';
}

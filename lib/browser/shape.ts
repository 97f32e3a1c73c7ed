/** Whether something that came by message is what it should be. */
export type Check = (value: unknown) => boolean;

/** A text, of no more characters than anyone types. */
export const text: Check = (value) => typeof value === 'string' && value.length <= 10_000;

export const hex: Check = (value) => text(value) && /^(?:[0-9a-f]{2})*$/.test(value as string);

export const whole: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;

export const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

export const object: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object of exactly these fields. */
export const exactly =
  (fields: Record<string, Check>): Check =>
  (value) =>
    object(value) &&
    Object.keys(value as object).every((key) => Object.hasOwn(fields, key)) &&
    Object.entries(fields).every(([key, check]) => check((value as Record<string, unknown>)[key]));

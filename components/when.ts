import { locale } from '../lib/browser/text';

const DAY = 24 * 3_600_000;

/** A moment in the language of the texts: today and yesterday by their word, all else by its date. Times are ms since 1970. */
export function whenText(time: number, now: number): string {
  const days = Math.round((startOfDay(time) - startOfDay(now)) / DAY);
  if (days !== 0 && days !== -1) return momentText(time);
  const day = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(days, 'day');
  return `${day} ${new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(time)}`;
}

/** Date and time of day. */
export function momentText(time: number): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}

/** The date alone; `long` with the month in full. */
export function dayText(time: number, dateStyle: 'medium' | 'long' = 'medium'): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle }).format(time);
}

const startOfDay = (time: number) => new Date(time).setHours(0, 0, 0, 0);

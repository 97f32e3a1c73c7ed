const DAY = 24 * 3_600_000;

/** A moment in the browser's language: today and yesterday by their word, all else by its date. Times are ms since 1970. */
export function whenText(time: number, now: number, locale?: string): string {
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(time);
  const days = Math.round((startOfDay(time) - startOfDay(now)) / DAY);
  if (days !== 0 && days !== -1)
    return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
  return `${new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')} ${clock}`;
}

const startOfDay = (time: number) => new Date(time).setHours(0, 0, 0, 0);

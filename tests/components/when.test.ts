import { expect, it } from 'vitest';
import { whenText } from '../../components/when';

const at = (day: number, hour: number, minute = 12) => new Date(2026, 10, day, hour, minute).getTime();

it.each([
  [at(21, 9), 'today 9:12 AM'],
  [at(21, 0, 0), 'today 12:00 AM'],
  [at(20, 23, 59), 'yesterday 11:59 PM'],
  [at(19, 9), 'Nov 19, 2026, 9:12 AM'],
  [at(22, 9), 'Nov 22, 2026, 9:12 AM'],
])('%i', (time, text) => expect(whenText(time, at(21, 14), 'en-US').replace(/\s/g, ' ')).toBe(text));

import { afterAll, describe, expect, it, vi } from 'vitest';
import { dayText, momentText, whenText } from '../../components/when';
import type { Language } from '../../lib/browser/languages';
import { speak } from '../../lib/browser/text';

vi.mock('../../lib/browser/extension', async () => (await import('../browser/storage')).fakeExtension());

const at = (day: number, hour: number, minute = 12) => new Date(2026, 10, day, hour, minute).getTime();
const spaced = (text: string) => text.replace(/\s/g, ' ');

afterAll(() => speak(null));

it.each([
  [at(21, 9), 'today 9:12 AM'],
  [at(21, 0, 0), 'today 12:00 AM'],
  [at(20, 23, 59), 'yesterday 11:59 PM'],
  [at(19, 9), 'Nov 19, 2026, 9:12 AM'],
  [at(22, 9), 'Nov 22, 2026, 9:12 AM'],
])('%i', (time, text) => expect(spaced(whenText(time, at(21, 14)))).toBe(text));

describe.each([
  ['da', 'i går', '19. november 2026'],
  ['fi', 'eilen', '19. marraskuuta 2026'],
  ['nb', 'i går', '19. november 2026'],
  ['sv', 'i går', '19 november 2026'],
] as [Language, string, string][])('in %s', (language, yesterday, day) => {
  it('dates are said as there', () => {
    speak({ language, texts: {} });
    expect(whenText(at(20, 9), at(21, 14))).toContain(yesterday);
    expect(dayText(at(19, 9), 'long')).toBe(day);
    expect(spaced(momentText(at(19, 14)))).toMatch(/^19\.? ?(nov\.|11\.)/);
    expect(spaced(momentText(at(19, 14)))).toMatch(/14[.:]12$/);
  });
});

import { expect, it, test } from 'vitest';
import { kindOf, kindOfTyped } from '../../lib/qr/kind';
import { kindOnPage } from '../../lib/qr/page-kind';
import { ORDINARY_TEXTS } from './ordinary-texts';

const rows = Object.entries(ORDINARY_TEXTS).flatMap(([kind, texts]) => texts.map((text) => [kind, text]));

it('has at least 200 of them, each once', () => {
  expect(new Set(rows.map(([, text]) => text)).size).toBe(rows.length);
  expect(rows.length).toBeGreaterThanOrEqual(200);
});

test.each(rows)('%s: %s', (kind, text = '') => {
  expect(kindOf(text).kind).toBe(kind);
  expect(kindOnPage(kindOf(text), 'Welcome! Coffee at one touch, parking, opening hours.').kind).toBe(kind);
});

it('calls none of them anything else when it is typed, but nine digits', () => {
  const other = rows
    .filter(([kind, text = '']) => kindOfTyped(text).kind !== kind)
    .map(([, text = '']) => text);
  const nineDigits = (text: string) => /^(?:\p{L}+:)?\d{9}$/u.test(text.replace(/[\s-]/g, ''));
  expect(other.filter((text) => !nineDigits(text))).toEqual([]);
  expect(other.length).toBeGreaterThan(5);
});

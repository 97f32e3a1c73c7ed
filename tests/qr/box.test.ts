import { expect, it, test } from 'vitest';
import { type Box, boxBetween, moved, resized, squareAround } from '../../lib/qr/box';

const PICTURE = { width: 200, height: 100 };
const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

test.each([
  ['from any corner', { x: 50, y: 60 }, { x: 10, y: 20 }, box(10, 20, 40, 40)],
  ['not beyond the picture', { x: -5, y: 20 }, { x: 500, y: 999 }, box(0, 20, 200, 80)],
  ['empty where nothing was drawn', { x: 7, y: 7 }, { x: 7, y: 7 }, box(7, 7, 0, 0)],
  ['empty where all was drawn outside', { x: 300, y: 10 }, { x: 400, y: 20 }, box(200, 10, 0, 10)],
])('a frame is drawn %s', (_, a, b, expected) => expect(boxBetween(a, b, PICTURE)).toEqual(expected));

test.each([
  [10, -5, box(60, 35, 40, 30)],
  [-500, -500, box(0, 0, 40, 30)],
  [500, 500, box(160, 70, 40, 30)],
])('a frame moved by %i, %i stays inside', (dx, dy, expected) => {
  expect(moved(box(50, 40, 40, 30), dx, dy, PICTURE)).toEqual(expected);
});

test.each([
  [10, 5, box(50, 40, 50, 35)],
  [500, 500, box(50, 40, 150, 60)],
  [-500, -500, box(50, 40, 8, 8)],
])('a frame resized by %i, %i stays inside and visible', (dx, dy, expected) => {
  expect(resized(box(50, 40, 40, 30), dx, dy, PICTURE, 8)).toEqual(expected);
});

const cornersOf = ({ x, y, width, height }: Box) => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
];

it('puts a square around a code, with a margin', () => {
  expect(squareAround(cornersOf(box(80, 30, 20, 20)), 0.5, PICTURE)).toEqual(box(70, 20, 40, 40));
  expect(squareAround(cornersOf(box(80, 30, 20, 10)), 0, PICTURE)).toEqual(box(80, 25, 20, 20));
});

it('keeps that square in the picture', () => {
  expect(squareAround(cornersOf(box(0, 0, 20, 20)), 0.5, PICTURE)).toEqual(box(0, 0, 40, 40));
  expect(squareAround(cornersOf(box(180, 80, 20, 20)), 0.5, PICTURE)).toEqual(box(160, 60, 40, 40));
  expect(squareAround(cornersOf(box(20, 5, 90, 90)), 0.5, PICTURE)).toEqual(box(15, 0, 100, 100));
});

import { describe, expect, it } from 'vitest';
import {
  choicesIn,
  focusedPlaceIn,
  framesOf,
  placesIn,
  samePlaceIn,
  surePlaceIn,
} from '../../lib/actions/places';
import { field, frame, sure } from './frames';

const HAVN = 'https://login.havn.example';
const account = { sites: ['havn.example'] };
const unsure = (at: number, name = 'Sikkerhedskode') => field(at, [name]);

describe('framesOf', () => {
  it.each([
    ['the page', HAVN, [], true],
    ['a frame of the same site', 'https://mfa.havn.example', [HAVN], true],
    ['a frame of another site', 'https://pay.example', [HAVN], false],
    ['a frame of the site in another page', HAVN, ['https://evil.example'], false],
    ['a frame of the site, two pages down', HAVN, [HAVN, 'https://evil.example'], false],
    ['a frame whose surroundings are not known', HAVN, null, false],
    ['an opaque origin', 'null', [HAVN], false],
    ['the site over plain http', 'http://login.havn.example', [], false],
  ])('%s', (_, origin, ancestors, right) => {
    expect(framesOf([frame(origin, [], { ancestors })], account)).toHaveLength(right ? 1 : 0);
  });
});

describe('the place that one gesture fills', () => {
  it('is the surest, in the page before its frames', () => {
    const inner = frame(HAVN, [sure(0)], { frameId: 7 });
    const page = frame(HAVN, [unsure(0)]);
    expect(surePlaceIn([page, inner])?.frameId).toBe(7);
    expect(surePlaceIn([inner, frame(HAVN, [sure(3)])])).toMatchObject({
      frameId: 0,
      field: { fields: [3] },
    });
  });

  it('is none where all are possible at most', () => {
    expect(placesIn([frame(HAVN, [unsure(0)])])).toHaveLength(1);
    expect(surePlaceIn([frame(HAVN, [unsure(0)])])).toBeNull();
  });
});

describe('choicesIn', () => {
  it('has the field with the focus first, each once, and four at most', () => {
    const items = ['a', 'b', 'c', 'd', 'e'].map((name, at) =>
      field(at, [`Authenticator code ${name}`], { focused: at === 3 }),
    );
    const parted = items.flatMap((each) => [each, { kind: 'text', text: 'and' } as const]);
    const choices = choicesIn([frame(HAVN, parted)]);
    expect(choices.map(({ field: { fields }, focused }) => [...fields, focused])).toEqual([
      [3, true],
      [0, false],
      [1, false],
      [2, false],
    ]);
  });

  it('offers the field with the focus though nothing speaks of a code', () => {
    const page = frame(HAVN, [field(0, ['Referens']), field(1, ['Namn'], { focused: true })]);
    expect(placesIn([page])).toEqual([]);
    expect(choicesIn([page])).toMatchObject([{ field: { fields: [1], name: 'Namn' }, focused: true }]);
  });
});

describe('the length of a code', () => {
  const read = (items: Parameters<typeof frame>[1], length = 6) => [{ ...frame(HAVN, items), length }];
  const boxes = Array.from({ length: 6 }, (_, at) =>
    sure(at, { width: 40, attributes: { autocomplete: 'one-time-code', maxlength: '1' }, focused: at === 0 }),
  );
  const short = sure(0, { attributes: { autocomplete: 'one-time-code', maxlength: '6' }, focused: true });

  it.each([
    ['six boxes', boxes],
    ['a field for six characters', [short]],
  ])('of eight characters keeps it out of %s, in every way', (_, items) => {
    const [six, eight] = [read(items, 6), read(items, 8)];
    const [place] = choicesIn(six);
    if (!place) throw new Error('no place for six');
    expect(surePlaceIn(six)).not.toBeNull();
    expect([placesIn(eight), choicesIn(eight)]).toEqual([[], []]);
    expect([surePlaceIn(eight), focusedPlaceIn(eight, 0), samePlaceIn(eight, place)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('of five is at home in five boxes, where one of six is not sure', () => {
    const five = boxes.slice(0, 5);
    expect(surePlaceIn(read(five, 5))?.field.fields).toEqual([0, 1, 2, 3, 4]);
    expect(surePlaceIn(read(five, 6))).toBeNull();
  });

  it('stays known through the choice of frames', () => {
    expect(surePlaceIn(framesOf(read(boxes, 8), account))).toBeNull();
    expect(surePlaceIn(framesOf(read(boxes), account))).not.toBeNull();
  });
});

describe('a place that was picked', () => {
  const page = frame(HAVN, [unsure(0), unsure(1, 'Sikkerhedskode 2')]);
  const [, second] = choicesIn([page]);

  it('is found again', () => {
    if (!second) throw new Error('no second place');
    expect(samePlaceIn([page], second)).toMatchObject({ field: { fields: second.field.fields } });
  });

  it('is not another one in its place', () => {
    if (!second) throw new Error('no second place');
    expect(samePlaceIn([frame(HAVN, [unsure(0), unsure(1, 'Sikkerhedskode på SMS')])], second)).toBeNull();
    expect(samePlaceIn([{ ...page, frameId: 5 }], second)).toBeNull();
    expect(samePlaceIn([], second)).toBeNull();
  });

  it('by its context menu is the field with the focus of that frame alone', () => {
    const inner = frame(HAVN, [unsure(4, 'x')], { frameId: 7 });
    const focused = frame(HAVN, [field(2, ['y'], { focused: true })]);
    expect(focusedPlaceIn([focused, inner], 0)?.field.fields).toEqual([2]);
    expect(focusedPlaceIn([focused, inner], 7)).toBeNull();
    expect(focusedPlaceIn([focused, inner], 9)).toBeNull();
  });
});

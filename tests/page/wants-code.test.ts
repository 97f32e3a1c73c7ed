import { expect, it } from 'vitest';
import type { Field, Survey } from '../../lib/page/survey';
import { wantsCode } from '../../lib/page/wants-code';

function page(...fields: Partial<Field>[]): Survey {
  const items = fields.map(
    (field, at): Field => ({
      ...{
        kind: 'field',
        at,
        type: 'text',
        attributes: {},
        labels: [],
        holders: [],
        headings: [],
        width: 200,
        height: 30,
      },
      ...{ usable: true, writable: true, holds: 'nothing', focused: false },
      ...field,
    }),
  );
  return { title: 'Sign in', items };
}
const CODE: Partial<Field> = {
  attributes: { autocomplete: 'one-time-code', maxlength: '6', inputmode: 'numeric' },
  labels: ['Code from your authenticator app'],
};
const BOX: Partial<Field> = { ...CODE, attributes: { maxlength: '1', inputmode: 'numeric' }, width: 40 };

it('sees a field for a code', () => {
  expect(wantsCode(page(CODE))).toBe(true);
  expect(wantsCode(page(BOX, BOX, BOX, BOX, BOX, BOX))).toBe(true);
});

it('leaves other fields, and pages without one, alone', () => {
  expect(wantsCode(page())).toBe(false);
  expect(wantsCode(page({ labels: ['E-mail'], attributes: { autocomplete: 'username' } }))).toBe(false);
  expect(wantsCode(page({ ...CODE, usable: false }))).toBe(false);
});

it('is content once something is in it', () => {
  expect(wantsCode(page({ ...CODE, holds: 'code' }))).toBe(false);
  expect(wantsCode(page({ ...BOX, holds: 'character' }, BOX, BOX, BOX, BOX, BOX))).toBe(false);
});

import type { Frame } from '../../lib/browser/inject';
import type { Field, Text } from '../../lib/page/survey';

/** A field as a survey has it; a plain box for text unless something else is said. */
export function field(at: number, labels: string[], rest: Partial<Field> = {}): Field {
  return {
    ...{
      kind: 'field',
      at,
      type: 'text',
      attributes: {},
      labels,
      holders: [],
      headings: [],
      width: 200,
      height: 30,
    },
    ...{ usable: true, writable: true, holds: 'nothing', focused: false },
    ...rest,
  };
}

/** A field that one gesture fills. */
export const sure = (at: number, rest: Partial<Field> = {}): Field =>
  field(at, ['Authenticator code'], { attributes: { autocomplete: 'one-time-code' }, ...rest });

/** A frame of a tab; the page itself where no id is given. */
export function frame(origin: string, items: (Text | Field)[], rest: Partial<Frame> = {}): Frame {
  return { frameId: 0, origin, ancestors: [], survey: { title: '', items }, frames: [], ...rest } as Frame;
}

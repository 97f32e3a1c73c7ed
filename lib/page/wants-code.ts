import { codeFieldsIn } from './field';
import type { Survey } from './survey';

/** Whether a page waits for a code of ours: there is a field for it, for certain, and nothing is in it yet. */
export function wantsCode(survey: Survey): boolean {
  const empty = survey.items.flatMap((item) =>
    item.kind === 'field' && item.holds === 'nothing' ? [item.at] : [],
  );
  return codeFieldsIn(survey).some(
    ({ fields, strength }) => strength === 'confident' && fields.every((at) => empty.includes(at)),
  );
}

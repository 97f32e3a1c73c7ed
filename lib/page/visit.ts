import { type FindingReport, findCodeField, focusedField, reportOf } from './field';
import { fillCode } from './type-code';

/** What a frame says of itself: its origin, the field a code belongs in, and the field that has the focus. */
export interface FrameReport {
  origin: string;
  best: FindingReport | null;
  focused: FindingReport | null;
}

/** How the extension comes back to what was found. It lies in the isolated world: the page cannot see it. */
interface Visit {
  type(which: 'best' | 'focused', digits: string): Promise<boolean>;
}

const isolated = globalThis as { engang?: Visit };

const LONGEST_VISIT = 15_000;

function leave(): void {
  delete isolated.engang;
}

/** Looks for the field and waits for the code, until `leavePage`. */
export function enterPage(): FrameReport {
  const found = { best: findCodeField(document), focused: focusedField(document) };
  isolated.engang = {
    type: async (which, digits) => {
      const field = found[which];
      return field !== null && (await fillCode(field, digits)).filled;
    },
  };
  setTimeout(leave, LONGEST_VISIT); // where no one comes to end it
  return { origin: self.origin, best: reportOf(found.best), focused: reportOf(found.focused) };
}

import type { Strength } from '../../../../lib/page/judge';

/** What a page wants: a TOTP code, the first one at set-up, a code that is sent, one kept on paper, another device's, none. */
export type Wants = 'totp' | 'enrol' | 'sent' | 'recovery' | 'other' | 'none';

/** A page that was seen, as facts: attributes, texts and nesting, in HTML of our own. */
export interface Seen {
  site: string;
  /** Where the facts were read, as repository and path; "memory" where they were not, and how sure that is. */
  source: string;
  lang: string;
  wants: Wants;
  /** What is found where that is not as it should be, and why no rule that is true of other pages tells it. */
  but?: { found: Strength; as: string };
  /** The attribute `code` marks where the code goes; `box`, `tiny` and `hidden` stand for layout (field-page.ts). */
  html: string;
}

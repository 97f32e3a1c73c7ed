import type { Preview } from '../lib/actions/restore';
import type { Aside } from '../lib/backup/readers/export';
import { plural } from '../lib/browser/text';
import { Names } from './ledger';

interface Props {
  exported: NonNullable<Preview['exported']>;
  onTake: (taken: Aside[]) => void;
}

const TEXTS = {
  archived: { left: 'archivedLeft', take: 'archivedTake' },
  deleted: { left: 'deletedLeft', take: 'deletedTake' },
} as const satisfies Record<Aside, object>;
const ORDER: Aside[] = ['archived', 'deleted'];

/** What was archived or deleted in the other app: left out, but for what is asked for. */
export function PassedOver({ exported: { passedOver, taken }, onTake }: Props) {
  return (
    <>
      {ORDER.filter((aside) => passedOver[aside].length > 0).map((aside) => {
        const { left, take } = TEXTS[aside];
        const accounts = passedOver[aside];
        const others = taken.filter((each) => each !== aside);
        const isTaken = taken.includes(aside);
        return (
          <div key={aside}>
            {!isTaken && <Names title={plural(left, accounts.length)} accounts={accounts} />}
            <label class="line">
              <input
                type="checkbox"
                checked={isTaken}
                onChange={() => onTake(isTaken ? others : [...others, aside])}
              />
              {plural(take, accounts.length)}
            </label>
          </div>
        );
      })}
    </>
  );
}

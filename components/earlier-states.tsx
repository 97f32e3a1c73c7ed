import type { Vault, VaultState } from '../lib/vault/vault';
import type { Notice } from './notice';
import { Trash } from './trash';
import { Versions } from './versions';

interface Props {
  vault: Vault;
  state: VaultState;
  onNotice: (notice: Notice) => void;
}

/** What was there before: earlier states of the whole vault, and single accounts that were deleted. */
export function EarlierStates({ vault, state, onNotice }: Props) {
  return (
    <>
      <Versions vault={vault} state={state} onNotice={onNotice} />
      <Trash vault={vault} trash={state.trash} />
    </>
  );
}

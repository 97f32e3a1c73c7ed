import type { RowActions, rowActions } from './row-actions';

type Props = Parameters<typeof rowActions>[0];

/** What a row's buttons do, loaded behind the first frame: the codes do not wait for it, a press before that does. */
export function rowActionsLater(props: Props): RowActions {
  let loading: Promise<RowActions> | undefined;
  const load = () => {
    loading ??= import('./row-actions').then((loaded) => loaded.rowActions(props));
    return loading;
  };
  requestIdleCallback(() => void load());
  return {
    onFill: props.fillable ? (account) => void load().then(({ onFill }) => onFill?.(account)) : undefined,
    onCopy: (account) => void load().then(({ onCopy }) => onCopy(account)),
    onNext: (account) => void load().then(({ onNext }) => onNext(account)),
    onEdit: props.onEdit,
    onDelete: (account) => void load().then(({ onDelete }) => onDelete(account)),
    onConfirm: (account) => void load().then(({ onConfirm }) => onConfirm(account)),
  };
}

import type { ComponentChildren } from 'preact';

interface Props {
  name: string;
  strong?: boolean;
  onClick: () => void;
  children: ComponentChildren;
}

/** A button with an icon alone: its name is for assistive technology, and a tooltip for everyone. */
export function IconButton({ name, strong, onClick, children }: Props) {
  return (
    <button
      type="button"
      class={strong ? 'icon-button strong' : 'icon-button'}
      aria-label={name}
      title={name}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

import type { ComponentChildren } from 'preact';

interface Props {
  name: string;
  strong?: boolean;
  /** For one that switches something on and off. */
  pressed?: boolean;
  /** The id of a text that says more. */
  describedBy?: string | undefined;
  onClick: () => void;
  children: ComponentChildren;
}

/** A button with an icon alone: its name is for assistive technology, and a tooltip for everyone. */
export function IconButton({ name, strong, pressed, describedBy, onClick, children }: Props) {
  return (
    <button
      type="button"
      class={strong ? 'icon-button strong' : 'icon-button'}
      aria-label={name}
      aria-pressed={pressed}
      aria-describedby={describedBy}
      title={name}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

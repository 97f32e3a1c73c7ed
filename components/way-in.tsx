import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../lib/browser/text';
import type { Slot } from '../lib/vault/slot';
import { later } from './later';
import { PasswordIn } from './password-in';
import { useWays } from './use-ways';

const PasskeyIn = later(async () => (await import('./passkey-in')).PasskeyIn);
const RecoveryIn = later(async () => (await import('./recovery-in')).RecoveryIn);

export interface WayProps {
  /** `unlock` starts the session; `confirm` only asks whether it is the person. */
  purpose: 'unlock' | 'confirm';
  class: string;
  /** The name of the button. */
  name: string;
  /** Above the box, and beside the button. */
  head: ComponentChildren;
  foot: ComponentChildren;
  onIn: (by: Slot['type']) => void | Promise<void>;
  /** The person has just asked for this way by name. */
  straight?: boolean;
  /** The id of a slot that does not count here. */
  except?: string;
}

/** How a person may open it, the usual way first. Each has its own form, of the same shape. */
const FORMS = { password: PasswordIn, passkey: PasskeyIn, recovery: RecoveryIn };
const NAMES: Record<keyof typeof FORMS, MessageKey> = {
  password: 'usePassword',
  passkey: 'usePasskey',
  recovery: 'useRecoveryKey',
};
const KINDS = Object.keys(FORMS) as (keyof typeof FORMS)[];

/** One of the ways that open this vault, and the others a step away. */
export function WayIn({ foot, ...props }: Omit<WayProps, 'straight'>) {
  const ways = useWays();
  const [chosen, setChosen] = useState<keyof typeof FORMS | null>(null);
  if (!ways) return <div class={props.class}>{props.head}</div>;
  const there = KINDS.filter((kind) => ways.some(({ type, id }) => type === kind && id !== props.except));
  const by = (chosen && there.includes(chosen) ? chosen : there[0]) ?? 'password';
  const Form = FORMS[by];
  const others = there.filter((kind) => kind !== by);
  return (
    <Form
      key={by}
      {...props}
      straight={by === chosen}
      foot={
        <>
          {foot}
          {others.map((kind) => (
            <button key={kind} type="button" class="quiet" onClick={() => setChosen(kind)}>
              {t(NAMES[kind])}
            </button>
          ))}
        </>
      }
    />
  );
}

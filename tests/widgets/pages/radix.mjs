import * as Field from '@radix-ui/react-one-time-password-field';
import { boxesAre, digits } from './page.mjs';
import { h, start, useCode } from './react-page.mjs';

boxesAre('input:not([type=hidden])');
start(() => {
  const [value, onValueChange] = useCode();
  return h(
    Field.Root,
    { value, onValueChange },
    Array.from({ length: digits }, (_, i) => h(Field.Input, { key: i })),
    h(Field.HiddenInput),
  );
});

import { MantineProvider, PinInput } from '@mantine/core';
import { boxesAre, digits } from './page.mjs';
import { h, start, useCode } from './react-page.mjs';

boxesAre('input:not([type=hidden])');
start(() => {
  const [value, onChange] = useCode();
  return h(
    MantineProvider,
    null,
    h(PinInput, { length: digits, type: 'number', oneTimeCode: true, value, onChange }),
  );
});

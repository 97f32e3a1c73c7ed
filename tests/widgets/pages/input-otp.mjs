import { OTPInput } from 'input-otp';
import { digits } from './page.mjs';
import { h, start, useCode } from './react-page.mjs';

start(() => {
  const [value, onChange] = useCode();
  const render = ({ slots }) =>
    h(
      'div',
      { style: { display: 'flex', gap: '8px' } },
      slots.map(({ char }, i) => h('span', { key: i, style: { width: '40px', height: '40px' } }, char)),
    );
  return h(OTPInput, { maxLength: digits, value, onChange, render });
});

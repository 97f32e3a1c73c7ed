import OTPInput from 'react-otp-input';
import { digits } from './page.mjs';
import { h, start, useCode } from './react-page.mjs';

start(() => {
  const [value, onChange] = useCode();
  const renderInput = (props) => h('input', props);
  return h(OTPInput, {
    numInputs: digits,
    value,
    onChange,
    renderInput,
    inputType: 'tel',
    shouldAutoFocus: true,
  });
});

import { createApp } from 'vue';
import VOtpInput from 'vue3-otp-input';
import { boxesAre, digits, show } from './page.mjs';

boxesAre('.box');
createApp({
  components: { VOtpInput },
  setup: () => ({ digits, show }),
  template: `<VOtpInput input-classes="box" :num-inputs="digits" separator="" input-type="tel"
    should-auto-focus @on-change="show" @on-complete="show" />`,
}).mount('#app');

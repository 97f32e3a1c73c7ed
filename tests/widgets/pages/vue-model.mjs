import { createApp, ref, watch } from 'vue';
import { show } from './page.mjs';

createApp({
  setup() {
    const code = ref('');
    watch(code, show);
    return { code };
  },
  template: '<input v-model.trim="code" inputmode="numeric">',
}).mount('#app');

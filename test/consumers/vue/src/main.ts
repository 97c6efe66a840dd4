import { createApp } from 'vue';
import 'rupture-repair/all.js';
import App from './App.vue';

createApp(App).mount('#app');

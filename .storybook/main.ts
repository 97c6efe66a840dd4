import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The library's own vite.config.ts builds dist/, which is not what Storybook serves.
  viteFinal: (vite) => ({ ...vite, build: { ...vite.build, lib: false, rolldownOptions: {} } }),
};

export default config;

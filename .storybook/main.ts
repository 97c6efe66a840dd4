import { existsSync } from 'node:fs';
import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';

// A built Storybook stands beside these folders; the development server has to bring them, as far as they are built.
const beside = process.env.NODE_ENV === 'production' ? [] : ['demo', 'dist'].filter(existsSync);

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    {
      name: '@storybook/addon-docs',
      // Without it Markdown has no tables.
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
  ],
  staticDirs: beside.map((folder) => ({ from: `../${folder}`, to: `/${folder}` })),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The toolbar has its own width, and pages that are light or dark.
  features: { backgrounds: false, viewport: false, measure: false, outline: false },
  // The library's own vite.config.ts builds dist/, which is not what Storybook serves.
  viteFinal: (vite) => ({ ...vite, build: { ...vite.build, lib: false, rolldownOptions: {} } }),
};

export default config;

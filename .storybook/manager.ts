import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'rupture-repair',
    brandUrl: './',
    brandTarget: '_self',
  }),
  // The page's own pages are read first; stories are in folders below.
  sidebar: { showRoots: false },
});

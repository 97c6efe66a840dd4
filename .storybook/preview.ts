import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/all.js';
import { THEMES } from '../src/theme/themes.js';
import { addLanguage } from '../src/wording/language.js';
import { LANGUAGES } from '../test/languages.js';
import { extractArgTypes } from './arg-types.js';
import { languageName } from './language-name.js';
import { stage } from './stage.js';

setCustomElementsManifest(manifest);

const packs = LANGUAGES.filter(({ lang }) => lang !== 'en');
packs.forEach(addLanguage);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [stage],
  initialGlobals: {
    theme: '',
    language: '',
    direction: '',
    ground: 'light',
    width: '',
    forced: '',
  },
  globalTypes: {
    theme: {
      description: 'The named theme of all widgets that have none of their own',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: '', title: 'theme: as the page' },
          ...THEMES.map((value) => ({ value, title: `theme: ${value}` })),
        ],
      },
    },
    ground: {
      description: 'The page around the widgets',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'light page' },
          { value: 'dark', title: 'dark page' },
        ],
      },
    },
    language: {
      description: 'The language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: '', title: 'English' },
          ...packs.map(({ lang }) => ({ value: lang, title: languageName(lang) })),
        ],
      },
    },
    direction: {
      description: 'The direction of the page',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: '', title: 'direction: as the language' },
          { value: 'ltr', title: 'left to right' },
          { value: 'rtl', title: 'right to left' },
        ],
      },
    },
    width: {
      description: 'The width that the page gives',
      toolbar: {
        icon: 'grow',
        dynamicTitle: true,
        items: [
          { value: '', title: 'full width' },
          ...[320, 480, 768, 1200].map((px) => ({ value: `${px}px`, title: `${px} px` })),
        ],
      },
    },
    forced: {
      description: 'Forced colours (Windows’ contrast themes)',
      toolbar: {
        icon: 'accessibilityalt',
        dynamicTitle: true,
        items: [
          { value: '', title: 'forced colours' },
          { value: 'how', title: 'forced colours: how to see them' },
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    docs: { extractArgTypes },
    a11y: { test: 'todo' },
    options: {
      storySort: {
        order: [
          'Start here',
          'Looks',
          'Embed',
          [
            'Choose a way',
            'Plain HTML',
            'WordPress',
            'Squarespace',
            'Wix',
            'Drupal',
            'Ghost',
            'Frame',
            'npm',
          ],
          'Theme',
          'Words',
          'Rupture diagram',
          ['About', 'Choices', 'Words', 'Style and events'],
          'Repair checklist',
          ['About', 'Choices', 'Used', 'Words', 'Style and events'],
          'Repair card',
          ['About', 'Choices', 'Words', 'Style and events'],
          'Repair kit',
          ['About'],
          'Page exit',
          ['About', 'Choices', 'Style'],
          'Host pages',
        ],
      },
    },
  },
};

export default preview;

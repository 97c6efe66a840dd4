import { en, fallbackHtml } from 'rupture-repair/embed.js';

export default function (config) {
  config.addPassthroughCopy({
    'node_modules/rupture-repair/dist/rupture-repair.min.js': 'rupture-repair.min.js',
    'pages/page.js': 'page.js',
  });
  // With the words as static HTML inside, for readers without the script.
  config.addShortcode(
    'widget',
    (name, attributes = '') => `<${name} ${attributes}>${fallbackHtml(name, en)}</${name}>`,
  );
  return { dir: { input: 'pages', output: 'dist' } };
}

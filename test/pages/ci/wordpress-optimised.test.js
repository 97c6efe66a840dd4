/* The plugin in a real WordPress whose optimiser strips the page's comments and minifies every file of a plugin once more. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describePages } from '../watched-page.js';
import { requirePackages } from './debian.js';
import { startSite } from './wordpress/site.js';
import { settings, usualPosts } from './wordpress/usual-posts.js';
import { checkPost } from './wordpress/visit.js';

requirePackages('WordPress with an optimiser', ['php-matthiasmullie-minify'], () =>
  existsSync('/usr/share/php/MatthiasMullie/Minify/autoload.php'),
);
const site = await startSite({
  settings,
  posts: Object.fromEntries(Object.entries(usualPosts).map(([name, { post }]) => [name, post])),
  mustUse: [join(import.meta.dirname, 'wordpress/optimiser.php')],
});

describePages('in WordPress, optimised', () => {
  for (const [name, { due }] of Object.entries(usualPosts))
    checkPost(site, name, {
      ...due,
      look({ source, requests, faults }) {
        if (source.includes('<!--')) faults.add('still has comments');
        const files = requests.filter((url) => /rupture-repair[^/]*\.(js|css)/.test(url));
        if (files.length === 0) faults.add('asks for no file of ours');
        for (const url of files)
          if (!url.includes('/uploads/optimised/')) faults.add(`asks for ${url}, as it ships`);
      },
    });
});

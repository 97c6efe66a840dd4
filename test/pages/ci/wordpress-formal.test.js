/* The plugin in a real WordPress that is set to formal German: its words say “Sie”, unless a language is asked for. */
import { join } from 'node:path';
import { loadSource } from '../../../scripts/build/load-source.js';
import { describePages } from '../watched-page.js';
import { startSite } from './wordpress/site.js';
import { checkPost } from './wordpress/visit.js';

/** @type {typeof import('../../../src/wording/languages/de.js')} */
const { de } = await loadSource('src/wording/languages/de.ts');
/** @type {typeof import('../../../src/wording/languages/de-x-formal.js')} */
const { deXFormal } = await loadSource('src/wording/languages/de-x-formal.ts');

/** What an author writes, and in which words it has to come. */
const posts = {
  '[repair_checklist]': deXFormal,
  '[repair_checklist lang="de-x-formal"]': deXFormal,
  '[repair_checklist lang="de"]': de,
  '[repair_checklist lang="de-AT"]': de,
};
const site = await startSite({
  mustUse: [join(import.meta.dirname, 'wordpress/formal.php')],
  posts: Object.fromEntries(
    Object.keys(posts).map((text) => [text, { role: /** @type {const} */ ('author'), text }]),
  ),
});

describePages('in a WordPress that says Sie', () => {
  for (const [text, { lang, checklist }] of Object.entries(posts))
    checkPost(site, text, {
      widgets: [{ tag: 'repair-checklist', lang, title: checklist.title }],
      readable: [checklist.safety],
    });
});

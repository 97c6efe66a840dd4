/* The plugin in a real WordPress: someone who may write posts, but no scripts, gets none to run. */
import { describePages } from '../watched-page.js';
import { startSite } from './wordpress/site.js';
import { checkPost } from './wordpress/visit.js';

/** Attributes with which someone would try to. @param {string} [prefix] */
const attack = (prefix = '') =>
  Object.entries({ tabindex: '0', autofocus: '', style: 'position: fixed', id: 'x', class: 'x' })
    .concat(['onfocus', 'onclick'].map((name) => [name, 'window.ran = true']))
    .map(([name, value]) => `${prefix}${name}="${value}"`)
    .join(' ');

const placeholders = 'an author attacks with placeholders';
const shortcodes = 'an author attacks with shortcodes and blocks';
const site = await startSite({
  posts: {
    [placeholders]: {
      role: 'author',
      text: `<div data-rupture-repair="repair-card" ${attack('data-')} data-pdf="javascript:alert(1)"><p>Readable.</p></div>\n<div data-rupture-repair="repair-cart"></div>\n[repair_checklist]`,
    },
    [shortcodes]: {
      role: 'author',
      text: `[repair_card ${attack()} ${attack('data-')} kit='" onfocus="window.ran = true' pdf="&#106;avascript:alert(1)"]\n\n[rupture_diagram theme="]" onclick="window.ran = true"]\n\n<!-- wp:rupture-repair/repair-checklist {"onfocus":"window.ran = true","data-onfocus":"window.ran = true","className":"x","kit":"\\u0022 onfocus=\\u0022window.ran = true","people":"\\u0022\\u003e\\u003cimg src=x onerror=alert(1)\\u003e"} /-->`,
    },
  },
});
const title = 'Repair, one part at a time';

describePages('attacks in WordPress', () => {
  checkPost(site, placeholders, {
    widgets: [
      { tag: 'repair-checklist', title, lang: 'en' },
      { tag: 'repair-card', attributes: 'pdf', title: 'Rupture & Repair', link: undefined },
    ],
    readable: ['Readable.'],
    says: [
      /^<repair-card> data-autofocus, .*data-onfocus.* left out/,
      /repair-cart/,
      /pdf="javascript:/,
    ],
  });
  checkPost(site, shortcodes, {
    widgets: [
      { tag: 'rupture-diagram', attributes: 'lang' },
      { tag: 'repair-checklist', attributes: 'kit people lang', title },
      { tag: 'repair-card', attributes: 'kit lang', link: undefined },
    ],
    readable: ['owning what we did', 'Broken trust'],
    says: [/people=.* is not known/],
  });
});

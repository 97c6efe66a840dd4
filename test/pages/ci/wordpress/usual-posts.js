/* The posts of people who mean well, and what their visitors meet, in any WordPress. */
import { loadSource } from '../../../../scripts/build/load-source.js';

/** @type {typeof import('../../../../src/embed/snippet.js')} */
const { snippet } = await loadSource('src/embed/snippet.ts');
/** @type {typeof import('../../../../src/wording/languages/de.js')} */
const { de } = await loadSource('src/wording/languages/de.ts');
/** @type {typeof import('../../../../src/wording/languages/en.js')} */
const { en } = await loadSource('src/wording/languages/en.ts');
/** @type {typeof import('../../../../src/wording/languages/es.js')} */
const { es } = await loadSource('src/wording/languages/es.ts');

export const SCRIPT = '/wp-content/plugins/rupture-repair/assets/rupture-repair.min.js';

/** What an administrator sets, with markup that must not come through. */
export const settings = {
  helplines: 'Night line: 01632 960123 <b>& more</b>',
  'helplines-es': 'De noche: ayuda@example.org',
  theme: 'plaid',
};
/** The helpline as visitors meet it. */
const NIGHT = { slotted: 'Night line: 01632 960123 & more', reached: 'tel:01632960123' };

/** A title that would end a shortcode, an attribute or a string. */
const OWN_TITLE = 'Ours [“now”] \\ "then" < & &amp; \u00a0later';

/** By name. @type {Record<string, { post: import('./site.js').Post, due: import('./visit.js').Due }>} */
export const usualPosts = {
  'an author uses shortcodes': {
    post: {
      role: 'author',
      text: '[repair_card theme="calm" look="dusk" onclick="alert(1)" pdf="javascript:alert(1)"]\n\n[repair_checklist people="two" lang="es"]\n\n[rupture_diagram selected="trust"]',
    },
    due: {
      widgets: [
        { tag: 'rupture-diagram', lang: 'en', ...NIGHT },
        {
          tag: 'repair-checklist',
          lang: 'es',
          title: es.checklist?.title,
          slotted: 'De noche: ayuda@example.org',
          reached: 'mailto:ayuda@example.org',
        },
        { tag: 'repair-card', look: 'calm', title: 'Rupture & Repair', link: undefined, ...NIGHT },
      ],
      readable: [es.checklist?.parts.hurt.title ?? '', 'owning what we did', 'Broken trust'],
    },
  },
  'an author pastes the builder’s shortcode': {
    post: {
      role: 'author',
      text: snippet(
        'wordpress-plugin',
        {
          widget: 'repair-card',
          wording: en,
          attributes: { look: 'dusk', wording: JSON.stringify({ title: OWN_TITLE }) },
        },
        { base: '/', integrity: {} },
      ),
    },
    due: { widgets: [{ tag: 'repair-card', title: OWN_TITLE, look: 'dusk' }] },
  },
  'an author gives one widget a helpline of its own, and the page a quick exit': {
    post: {
      role: 'author',
      text: '[page_exit href="https://example.org/" lang="es"]\n\n[repair_checklist helpline="For this &lt;b&gt;page&lt;/b&gt;: 01632 960199"]\n\n[repair_card lang="es"]\n\n[page_exit href="javascript:alert(1)"]',
    },
    due: {
      widgets: [
        {
          tag: 'repair-checklist',
          slotted: 'For this <b>page</b>: 01632 960199',
          reached: 'tel:01632960199',
        },
        { tag: 'repair-card', lang: 'es', slotted: 'De noche: ayuda@example.org' },
        { tag: 'page-exit', lang: 'es', title: es.exit?.label },
      ],
      readable: [`>${es.exit?.label}</a>`],
    },
  },
  'an administrator uses blocks': {
    post: {
      role: 'administrator',
      text: '<!-- wp:rupture-repair/repair-card {"theme":"calm","headingLevel":"3","helpline":"Day: 01632 960100"} /-->\n<!-- wp:rupture-repair/repair-checklist /-->',
    },
    due: {
      widgets: [
        { tag: 'repair-checklist', title: en.checklist.title, lang: 'en' },
        { tag: 'repair-card', level: '3', look: 'calm', slotted: 'Day: 01632 960100' },
      ],
      readable: [en.checklist.parts.hurt.title, 'owning what we did'],
    },
  },
  'an administrator writes a tag': {
    post: {
      role: 'administrator',
      text: `<!-- wp:html --><repair-card look="orchard"><!-- The card. --></repair-card><script src="${SCRIPT}" defer></script><!-- /wp:html -->`,
    },
    due: { widgets: [{ tag: 'repair-card', look: 'orchard' }] },
  },
};

// A region falls back to its language, not to a variant of it.
usualPosts['an author asks for the German of Austria'] = {
  post: { role: 'author', text: '[repair_checklist lang="de-AT"]' },
  due: {
    widgets: [{ tag: 'repair-checklist', lang: 'de', title: de.checklist?.title }],
    readable: [de.checklist?.safety ?? ''],
  },
};

/** Each widget alone, by its own script, in English and with a pack. */
for (const { lang, diagram, checklist, card } of [en, es])
  for (const [tag, words] of Object.entries({
    'rupture-diagram': diagram,
    'repair-checklist': checklist,
    'repair-card': card,
  }))
    usualPosts[`${tag} alone in ${lang}`] = {
      post: { role: 'author', text: `[${tag.replace('-', '_')} lang="${lang}"]` },
      due: { widgets: [{ tag, lang, title: words?.title }] },
    };
for (const { lang, exit } of [en, es]) {
  const pack = lang === 'en' ? [] : [SCRIPT.replace('.min', `.${lang}.min`)];
  const scripts = [...pack, SCRIPT.replace('.min', '.exit.min')].map(
    (file) => `<script src="${file}" defer></script>`,
  );
  usualPosts[`page-exit alone in ${lang}`] = {
    post: {
      role: 'administrator',
      text: `<!-- wp:html --><page-exit href="https://example.org/" lang="${lang}"></page-exit>${scripts.join('')}<!-- /wp:html -->`,
    },
    due: { widgets: [{ tag: 'page-exit', lang, title: exit?.label }] },
  };
}

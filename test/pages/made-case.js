/* A code that Make it yours makes of what is chosen, with the files that it asks for, and what is wrong with it in a page. */
import { readFileSync } from 'node:fs';
import { readChoices } from '../../demo/make-it-yours/choices.js';
import { make, scriptsToPack } from '../../demo/make-it-yours/code.js';
import { library, wordingOf } from '../../demo/make-it-yours/library.js';
import { placeOf, wayOf } from '../../demo/make-it-yours/places.js';
import { policyOfPaste } from '../../demo/make-it-yours/policy.js';
import { joined, pack } from '../../demo/make-it-yours/zip.js';

export const WIDGETS = [
  'repair-checklist',
  'rupture-diagram',
  'repair-card',
  'repair-pair',
  'repair-kit',
];
/** @type {Record<string, string>} */
const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));

/** @typedef {{ code: string, once: string, files: Map<string, { name: string, text?: string }>, lang: string, widgets: string[], titles: string[], hasHelpline: boolean, accent: string, policy: string, exit: string }} Case */

/** @param {Iterable<[string, string]>} chosen @returns {Promise<Case>} */
export async function caseOf(chosen) {
  const choices = readChoices(chosen);
  const lang = choices['lang'] ?? 'en';
  const wording = await wordingOf(lang);
  const way = wayOf(choices);
  const route = placeOf(choices).routes[way];
  const scripts = (route === 'paste' ? scriptsToPack(choices, wording) : []).map((name) =>
    readFileSync(`dist/${name}`, 'utf8'),
  );
  const packed = scripts.length > 0 ? pack(scripts) : undefined;
  const made = make(choices, wording, { integrity, packed });
  const hashes = packed ? await policyOfPaste(made, joined(scripts)) : [];
  const { diagram, checklist, card } = made.choice.wording;
  const titles = {
    'rupture-diagram': diagram?.title,
    'repair-checklist': checklist?.title,
    'repair-card': card?.title,
  };
  const widgets = [...library.widgetsOf(made.choice)];
  return {
    code: made.code,
    once: made.once,
    files: new Map(made.files.map((file) => [file.as, file])),
    lang,
    widgets,
    exit: route === 'frame' ? '' : (made.choice.exit ?? ''),
    titles: widgets.map(
      (name) => /** @type {Record<string, string | undefined>} */ (titles)[name] ?? '',
    ),
    hasHelpline: Boolean(made.choice.helpline),
    // Into a frame no colour crosses.
    accent: (route !== 'frame' && made.choice.variables?.['--rr-accent']) || '',
    // Files of one's own, or the hashes of a paste, are all that such a page needs.
    policy: packed
      ? `default-src 'none'; ${hashes.join('; ')}; base-uri 'none'`
      : way === 'files'
        ? `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-src 'self'; base-uri 'none'`
        : '',
  };
}

/** What an address asks for: a file of dist/, by the name that it has there, or one that was made. @param {string} path @param {Case} [one] */
export const fileAt = (path, one) => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return one?.files.get(name) ?? { name };
};
export const TYPES = { js: 'text/javascript', css: 'text/css', html: 'text/html' };
/** @param {string} path */
export const headersOf = (path) => ({
  'content-type': `${TYPES[/** @type {keyof typeof TYPES} */ (path.split('.').at(-1))]}; charset=utf-8`,
});

/** What of a pasted code is not as it should be. @param {import('./watched-page.js').Page} page @param {Case} one */
export async function faultsOf(page, { widgets, titles, lang, hasHelpline, accent, exit }) {
  return page
    .waitForFunction(
      (names, wanted, language, helpline, color, leadsTo) => {
        /** @param {Document | ShadowRoot} root @returns {(Document | ShadowRoot)[]} */
        const roots = (root) => [
          root,
          ...[...root.querySelectorAll('*')].flatMap((element) => {
            if (element instanceof HTMLIFrameElement)
              return element.contentDocument ? roots(element.contentDocument) : [];
            return element.shadowRoot ? roots(element.shadowRoot) : [];
          }),
        ];
        const all = roots(document);
        const leave = all.flatMap((root) => [...root.querySelectorAll('page-exit')]);
        const isLeft = leave.every(
          ({ shadowRoot }) =>
            /** @type {HTMLAnchorElement | null | undefined} */ (
              shadowRoot?.querySelector('.button')
            )?.href === leadsTo && shadowRoot?.querySelector(`.base[lang="${language}"]`),
        );
        if (leave.length !== (leadsTo ? 1 : 0) || !isLeft) return false;
        return names.every((name, index) => {
          const widget = all.flatMap((root) => [...root.querySelectorAll(name)]).at(-1);
          const base = widget?.shadowRoot?.querySelector('.base');
          const isColored =
            !color ||
            (base && getComputedStyle(base).getPropertyValue('--rr-accent').trim() === color);
          const isHelped =
            !helpline ||
            all.some((root) =>
              root.querySelector(
                '[slot=safety], [slot=after], [data-slot=safety], [data-slot=after]',
              ),
            );
          return (
            base?.querySelector('.title')?.textContent?.trim().replace(/\s+/g, ' ') ===
              wanted[index]?.replace(/\s+/g, ' ') &&
            base?.getAttribute('lang') === language &&
            isColored &&
            isHelped
          );
        });
      },
      { timeout: 15000 },
      widgets,
      titles,
      lang,
      hasHelpline,
      accent,
      exit,
    )
    .then(
      () => [],
      () => ['does not come alive as chosen'],
    );
}

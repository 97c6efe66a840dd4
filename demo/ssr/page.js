/* A page whose widgets are rendered on the server, by Lit's own `@lit-labs/ssr`. */
import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import 'rupture-repair/lang/ar.js';
import 'rupture-repair/lang/es.js';
import 'rupture-repair/all.js';

/** Where the server offers `client.js`, as a bundle, and `rupture-repair/lettering.css`. */
export const CLIENT = '/client.js';
export const LETTERING = '/lettering.css';

/** The widgets in one kit. They find the kit's language on the server; the page's own, on `<html>`, they cannot see there. */
export const kit = (/** @type {string} */ lang) => html`
  <repair-kit lang=${lang} relationship="partners">
    <rupture-diagram></rupture-diagram>
    <repair-checklist></repair-checklist>
    <repair-card></repair-card>
  </repair-kit>
`;

/**
 * A whole page. @param {string} lang @param {unknown} content a template of `@lit-labs/ssr`
 * @returns {string} its HTML
 */
export function pageWith(lang, content) {
  const page = html`<!doctype html>
    <html lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Rupture &amp; Repair</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href=${LETTERING} />
        <script type="module" src=${CLIENT}></script>
      </head>
      <body>
        <main>${content}</main>
        <p>What follows the widgets must not move.</p>
      </body>
    </html>`;
  return collectResultSync(render(page));
}

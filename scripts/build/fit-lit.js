/*
 * Fits Lit to our scripts. In the place of lit-html they have src/embed/render.ts, which needs neither innerHTML nor a
 * policy for Trusted Types, and src/embed/css.ts; and what nobody can use with this copy stays out: what it says to those who
 * write elements with it, properties that become attributes or are anything but text.
 */
import { fileURLToPath } from 'node:url';

/** @type {Record<string, (readonly [before: RegExp, after: string])[]>} */
const changes = {
  '@lit/reactive-element/reactive-element.js': [
    [/export\{CSSResult,css,.*?\}from"\.\/css-tag\.js"/, 'export{css}from"./css-tag.js"'],
    // The attributes of ours are text.
    [/,c=a\.trustedTypes,l=c\?c\.emptyScript:""/, ''],
    [/u=\{toAttribute\(.*?return i\}\}/, 'u={}'],
    [/const t=i\.getPropertyOptions\(e\),h="function"==.*?:u;/, ''],
    [
      /const r=h\.fromAttribute\(s,t\.type\);this\[e\]=r\?\?this\._\$Ej\?\.get\(e\)\?\?r/,
      'this[e]=s',
    ],
    // No property of ours becomes an attribute, or has a value to fall back to.
    [/_\$ET\(t,s\)\{.*?\}\}(?=_\$AK)/, ''],
    [/this\._\$Eq&&=this\._\$Eq\.forEach\(t=>this\._\$ET\(t,this\[t\]\)\),/, ''],
    [/\|\|i\.useDefault&&i\.reflect&&.*?\)\)\)\)(?=return)/, '))'],
    [
      /C\(t,s,\{useDefault:i.*?add\(t\)\)\}/,
      'C(t,s){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))}',
    ],
    [/&&this\._\$Em!==e\)/, ')'],
    [/this\._\$Em=e;/, ''],
    [/(this\[e\]=s),this\._\$Em=null/, '$1'],
    [/,this\._\$Em=null,/, ','],
    // Decorators, which the build has turned into static members.
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh)/, ''],
    [/static addInitializer\(t\)\{.*?\}(?=static)/, ''],
    [/,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
    // Controllers of ours stay with their element.
    [/removeController\(t\)\{.*?\}(?=_)/, ''],
    [/,p=a\.reactiveElementPolyfillSupport/, ''],
    // Names are texts, and in lists of styles nothing stands twice. Not by `flat`, of which old pages have their own.
    [
      /const i=\[\];if\(Array\.isArray\(s\)\).*?return i(?=\}static _\$Eu)/,
      'return[].concat(...[].concat(s??[]))',
    ],
    [/"string"==typeof i\?i:"string"==typeof t\?t\.toLowerCase\(\):void 0/, 'i??t.toLowerCase()'],
    [/,p\?\.\(\{ReactiveElement:y\}\),/, ','],
    // With this copy nobody writes elements: it need not say of which version it is.
    [/,\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    // Properties have accessors, and tell of every other value; their names are texts.
    [/createProperty\(t,s=b\)/, 'createProperty(t,s)'],
    [/,!s\.noAccessor\)/, ',!0)'],
    [/static getPropertyOptions\(t\)\{.*?\}(?=static)/, ''],
    [/const r=this\.constructor;(?=if\(!1===e)/, ''],
    [/i\?\?=r\.getPropertyOptions\(t\),!\(\(i\.hasChanged\?\?f\)/, '!(f'],
    [/\[\.\.\.r\(t\),\.\.\.o\(t\)\]/, 'r(t)'],
    // Elements of ours take part in no other step of an update.
    [/t=this\.shouldUpdate\(s\),t\?\((.*?)\):this\._\$EM\(\)\}/, '$1}'],
    [/let t=!1;(?=const s=this\._\$AL)/, ''],
    [/throw t=!1,/, 'throw '],
    [/t&&(?=this\._\$AE)/, ''],
    [/const t=this\.scheduleUpdate\(\);return null!=t&&await t,/, 'this.performUpdate();return'],
    [/scheduleUpdate\(\)\{return this\.performUpdate\(\)\}/, ''],
    [/shouldUpdate\(t\)\{return!0\}/, ''],
    [/this\.hasUpdated\|\|\((this\.hasUpdated=!0),this\.firstUpdated\(t\)\)/, '$1'],
    [/firstUpdated\(t\)\{\}/, ''],
    [/return this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{/, ''],
  ],
  'lit-element/lit-element.js': [
    [/const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\);/, ''],
    // What another copy of Lit in the page brings to take over a server's HTML, with templates of its own.
    [/,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\)/, ''],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
    // Listeners and templates that want to know of their element, or whether they are in the page.
    [/host:this/, ''],
    [/,this\._\$Do=void 0/, ''],
    [/this\._\$Do=e\(/, 'e('],
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
    [/connectedCallback\(\)\{super.*?setConnected\(!1\)\}/, ''],
  ],
  // A context is told of as one object, and by no older way.
  '@lit/context/lib/controllers/context-consumer.js': [
    [
      /if\((this\.subscribe=!1.*?),void 0!==s\.context\)\{const t=s;.*?\}else .*?;/,
      '$1;this.context=s.context,this.callback=s.callback,this.subscribe=s.subscribe;',
    ],
  ],
  '@lit/context/lib/controllers/context-provider.js': [
    [/void 0!==e\.context\?e\.initialValue:i/, 'e.initialValue'],
    [/void 0!==e\.context\?this\.context=e\.context:this\.context=e,/, 'this.context=e.context,'],
  ],
  '@lit/context/lib/value-notifier.js': [[/clearCallbacks\(\)\{.*?\}(?=\}export)/, '']],
};

const own = (/** @type {string} */ file) =>
  fileURLToPath(new URL(`../../src/embed/${file}`, import.meta.url));
/** @type {Record<string, string>} */
const replaced = {
  'lit-html': own('render.ts'),
  '../widget/still.js': own('render.ts'),
  './css-tag.js': own('css.ts'),
};

/** @returns {import('vite').Plugin} */
export function fitLit() {
  return {
    name: 'fit-lit',
    enforce: 'pre',
    resolveId: (id) => replaced[id],
    transform(source, id) {
      if (/\/lit-html\/(?!is-server)/.test(id))
        this.error(`${id}: src/embed/render.ts, which has the place of it, does not know this.`);
      const file = Object.keys(changes).find((name) => id.endsWith(`/node_modules/${name}`));
      if (!file) return undefined;
      let code = source;
      for (const [before, after] of changes[file] ?? []) {
        if (code.match(new RegExp(before, 'g'))?.length !== 1)
          this.error(
            `${id}: ${before} is not there once; Lit is another than this was written for.`,
          );
        code = code.replace(before, after);
      }
      return { code, map: null };
    },
  };
}

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
    [/,p\?\.\(\{ReactiveElement:y\}\),/, ','],
  ],
  'lit-element/lit-element.js': [
    [/const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\);/, ''],
    // What another copy of Lit in the page brings to take over a server's HTML, with templates of its own.
    [/,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\)/, ''],
    // Templates that want to know whether they are in the page.
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
    [/connectedCallback\(\)\{super.*?setConnected\(!1\)\}/, ''],
  ],
};

const own = (/** @type {string} */ file) =>
  fileURLToPath(new URL(`../../src/embed/${file}`, import.meta.url));
/** @type {Record<string, string>} */
const replaced = {
  'lit-html': own('render.ts'),
  'lit/directives/guard.js': own('render.ts'),
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

/*
 * Fits Lit to our scripts. Its templates are made by src/embed/template.ts, without innerHTML and without a policy for
 * Trusted Types; and what nobody can use with this copy stays out: what it says to those who write elements with it,
 * directives, properties that become attributes or are anything but text, browsers without constructable style sheets.
 */

/** @type {Record<string, (readonly [before: RegExp, after: string])[]>} */
const changes = {
  'lit-html/lit-html.js': [
    // The end of a bound attribute's name, which not every browser lets a script set with a dollar sign.
    [/="\$lit\$"/, '="-lit-"'],
    // const t = globalThis, s = t.trustedTypes
    [/=\w+\.trustedTypes\b/, '=void 0'],
    // static createElement(t, i) { const s = l.createElement("template"); return s.innerHTML = t, s }
    [/\b(\w+)\.innerHTML=(\w+)/, 'fillTemplate($1,$2)'],
    // What no data of a page can be, so that none is taken for a template.
    [/throw Error\("invalid template strings array"\)/, 'throw Error()'],
    // Directives.
    [/(function M\(t,i,s=t,e\))\{.*?,i\}(?=class R)/, '$1{return i}'],
    // Bindings in a comment, of an element itself, and in the text of a <textarea>.
    [/else\{let t=-1;for\(;-1!==.*?\.length-1\}/, ''],
    [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)/, ''],
    [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ':0'],
    [/if\(y\.test\(r\.tagName\)\)\{.*?\}\}(?=\}else if\(8===)/, ''],
    [/y\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),/, ''],
    // MathML.
    [/3===i\?"<math>":""/, '""'],
    [/3===i\?"<\/math>":""/, '""'],
    [/2===i\|\|3===i/, '2===i'],
    [/,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),/, ';'],
  ],
  '@lit/reactive-element/css-tag.js': [
    [/e=t\.ShadowRoot&&.*?CSSStyleSheet\.prototype/, 'e=!0'],
    [/if\(this\._\$cssResult\$=!0,\w+!==\w+\)throw Error\("[^"]*"\);/, 'this._$cssResult$=!0;'],
    // Any other value than a number or a style sheet, which none of our styles holds.
    [/throw Error\("Value passed to 'css' function[^;]*\)\}\)/, '})'],
  ],
  '@lit/reactive-element/reactive-element.js': [
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
  ],
};

/** @returns {import('vite').Plugin} */
export function fitLit() {
  return {
    name: 'fit-lit',
    transform(source, id) {
      if (/\/lit-html\/(async-)?directive\.js$/.test(id))
        this.error(`${id}: Lit as scripts/build/fit-lit.js leaves it knows no directives.`);
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
      if (!code.includes('fillTemplate')) return { code, map: null };
      const path = JSON.stringify(new URL('../../src/embed/template.ts', import.meta.url).pathname);
      return { code: `import{fillTemplate}from${path};${code}`, map: null };
    },
  };
}

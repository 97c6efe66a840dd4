/*
 * Fits Lit to the one script. Its templates are made by src/embed/template.ts, without innerHTML and without a policy for
 * Trusted Types. What nobody can reach in this copy stays out: what it says to those who write elements with it, its ways for
 * browsers that cannot read the script anyway, and what no element of ours uses: directives, parts of comments and of whole
 * elements, standard decorators, attributes that are written back, and values that are no text.
 */

/** @type {Record<string, (readonly [before: string | RegExp, after: string])[]>} */
const changes = {
  'lit-html/lit-html.js': [
    // The end of a bound attribute's name, which not every browser lets a script set with a dollar sign.
    ['="$lit$"', '="-lit-"'],
    // How templates are read that anybody writes, and text in text fields.
    [/,f="\[ .*?,y=\/\^\(\?:script\|style\|textarea\|title\)\$\/i,x=/, ',x='],
    [/const N=\(t,i\)=>\{.*?,e\]\};class S/, 'class S'],
    [',[f,v]=N(t,i);', ',[f,v]=joinTexts(V(t,t),i,o);'],
    [',L:N,', ','],
    [/if\(y\.test\(r\.tagName\)\)\{.*?r\.append\(t\[i\],c\(\)\)\}\}/, ''],
    // const t = globalThis, s = t.trustedTypes
    [/=\w+\.trustedTypes\b/, '=void 0'],
    // static createElement(t, i) { const s = l.createElement("template"); return s.innerHTML = t, s }
    [/\b(\w+)\.innerHTML=(\w+)/, 'fillTemplate($1,$2)'],
    ['throw Error("invalid template strings array")', 'throw Error()'],
    // MathML.
    ['2===i||3===i', '2===i'],
    // Directives, and what tells them whether they are in the page.
    [/function M\(t,i,s=t,e\)\{.*?_\$AS.*?,i\}/, 'function M(t,i){return i}'],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    ['this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0', 'this._$AM=s,this.options=e'],
    ['for(this._$AP?.(!1,!0,s);t!==this._$AB;)', 'for(;t!==this._$AB;)'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    [
      'this._$AD=t,this._$AM=i}get parentNode(){return this._$AM.parentNode}',
      'this._$AD=t,this._$AM=i}',
    ],
    ['get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
    // Parts of comments and of whole elements, and templates that are compiled.
    [/else\{let t=-1;for\(;-1!==\(t=.*?t\+=o\.length-1\}/, ''],
    [
      ',r.removeAttribute(t)}else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))',
      ',r.removeAttribute(t)}',
    ],
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    [/class Z\{.*?_\$AI\(t\)\{M\(this,t\)\}\}/, ''],
    [',F:Z}', '}'],
    [
      /,_\$litType\$:s\}=t,e="number"==typeof s\?this\._\$AC\(t\):\(.*?,s\);/,
      '}=t,e=this._$AC(t);',
    ],
    [
      /,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
      '',
    ],
  ],
  '@lit/reactive-element/css-tag.js': [
    // Who reads the script knows style sheets that can be made.
    [/,e=t\.ShadowRoot&&.*?,s=Symbol\(\)/, ',e=!0,s=Symbol()'],
    [/if\(this\._\$cssResult\$=!0,\w+!==\w+\)throw Error\("[^"]*"\);/, 'this._$cssResult$=!0;'],
    // Any other value than a number or a style sheet, which none of our styles holds.
    [/throw Error\("Value passed to 'css' function[^;]*\)\}\)/, '})'],
    // The same sheet for the same style sheet, not for the same text of several.
    [
      /let t=this\.o;const s=this\.t;.*?return t\}/,
      'let t=this.o;return t||(this.o=t=new CSSStyleSheet).replaceSync(this.cssText),t}',
    ],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/,p=a\.reactiveElementPolyfillSupport/, ''],
    [
      /,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
      '',
    ],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}this\._\$Eh=/, 'this._$Eh='],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    ['void 0!==t.l&&(this.l=[...t.l]),', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    ['removeController(t){this._$EO?.delete(t)}', ''],
    // Attributes are read as they are, and never written.
    [/,c=a\.trustedTypes,l=c\?c\.emptyScript:""/, ''],
    [/,u=\{toAttribute\(.*?return i\}\}/, ',u=0'],
    [/_\$ET\(t,s\)\{.*?this\._\$Em=null\}\}/, ''],
    [/,h="function"==typeof t\.converter\?.*?this\._\$Em=null\}\}/, ';this[e]=s}}'],
    ['if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e);', 'if(void 0!==e){'],
    ['this._$Em=null,this._$Ev()', 'this._$Ev()'],
    [/\|\|i\.useDefault&&i\.reflect&&.*?\)\)\)\)return;/, '))return;'],
    [
      /C\(t,s,\{useDefault:i,reflect:e,wrapped:h\},r\)\{.*?\.add\(t\)\)\}/,
      'C(t,s){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))}',
    ],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
    // Properties that an element has written itself: none has.
    [',this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0)', ''],
    [
      /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(const\[s,i\]of t\)\{.*?\}\}let t=!1;/,
      '}let t=!1;',
    ],
  ],
  'lit-element/lit-element.js': [
    [/;const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\)/, ''],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    [/connectedCallback\(\)\{super\.connectedCallback\(\),.*?setConnected\(!1\)\}/, ''],
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
        const times =
          typeof before === 'string'
            ? code.split(before).length - 1
            : code.match(new RegExp(before, 'g'))?.length;
        if (times !== 1)
          this.error(
            `${id}: ${before} is not there once; Lit is another than this was written for.`,
          );
        code =
          typeof before === 'string'
            ? code.replace(before, () => after)
            : code.replace(before, after);
      }
      if (!code.includes('fillTemplate')) return { code, map: null };
      const path = JSON.stringify(new URL('../../src/embed/template.ts', import.meta.url).pathname);
      return { code: `import{fillTemplate,joinTexts}from${path};${code}`, map: null };
    },
  };
}

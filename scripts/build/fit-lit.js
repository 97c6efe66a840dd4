/*
 * Fits Lit to the one script. Its templates are made by src/embed/template.ts, without innerHTML and without a policy for
 * Trusted Types; and what it says to those who write elements with it, which nobody can do with this copy, stays out.
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
  ],
  '@lit/reactive-element/css-tag.js': [
    [/if\(this\._\$cssResult\$=!0,\w+!==\w+\)throw Error\("[^"]*"\);/, 'this._$cssResult$=!0;'],
    // Any other value than a number or a style sheet, which none of our styles holds.
    [/throw Error\("Value passed to 'css' function[^;]*\)\}\)/, '})'],
  ],
};

/** @returns {import('vite').Plugin} */
export function fitLit() {
  return {
    name: 'fit-lit',
    transform(source, id) {
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

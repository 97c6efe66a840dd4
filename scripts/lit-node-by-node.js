/* Has Lit make its templates by src/embed/template.ts, without innerHTML and without a policy for Trusted Types. */
const changes = /** @type {const} */ ([
  // The end of a bound attribute's name, which not every browser lets a script set with a dollar sign.
  [/="\$lit\$"/, '="-lit-"'],
  // const t = globalThis, s = t.trustedTypes
  [/=\w+\.trustedTypes\b/, '=void 0'],
  // static createElement(t, i) { const s = l.createElement("template"); return s.innerHTML = t, s }
  [/\b(\w+)\.innerHTML=(\w+)/, 'fillTemplate($1,$2)'],
]);

/** @returns {import('vite').Plugin} */
export function litNodeByNode() {
  return {
    name: 'lit-node-by-node',
    transform(source, id) {
      if (!/\/lit-html\/lit-html\.js$/.test(id)) return undefined;
      let code = source;
      for (const [before, after] of changes) {
        if (code.match(new RegExp(before, 'g'))?.length !== 1)
          this.error(
            `${id}: ${before} is not there once; Lit is another than this was written for.`,
          );
        code = code.replace(before, after);
      }
      const path = JSON.stringify(new URL('../src/embed/template.ts', import.meta.url).pathname);
      return { code: `import{fillTemplate}from${path};${code}`, map: null };
    },
  };
}

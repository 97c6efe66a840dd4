/*
 * Site optimisers minify what is minified already, and many of them know JavaScript by patterns: a template in a template, or
 * a quote in a regular expression, and the rest of the file is text to them. What ships has neither, only plain strings. One
 * that knows more renames what stands in a class by the name that the class has for itself, but not that name.
 */
import MagicString from 'magic-string';
import { parseAst } from 'vite';

/** @typedef {{ type: string, start: number, end: number } & Record<string, any>} Node */

/** Every node below one, and itself. @param {unknown} node @returns {Generator<Node>} */
function* nodes(node) {
  if (Array.isArray(node)) for (const one of node) yield* nodes(one);
  else if (typeof node === 'object' && node !== null) {
    if ('type' in node) yield /** @type {Node} */ (node);
    for (const inner of Object.values(node)) yield* nodes(inner);
  }
}

const isTemplate = (/** @type {Node} */ { type }) => type === 'TemplateLiteral';
const isExpression = (/** @type {Node} */ { regex }) => Boolean(regex);
const isNamedForItself = (/** @type {Node} */ { type, id }) => type === 'ClassExpression' && id;

/** `a - -b`, `a + ++b`: without its space, which some take out, it is another sum. @param {string} code */
const doubleSigns = (code) =>
  [...nodes(parseAst(code))].filter(
    ({ type, left, right }) =>
      type === 'BinaryExpression' && /[+-]\s+$/.test(code.slice(left.end, right.start)),
  );

/** What in a script others may mistake: nothing, once it is built. @param {string} code */
export const mistakable = (code) =>
  [
    ...[...nodes(parseAst(code))].filter(
      (node) => isTemplate(node) || isExpression(node) || isNamedForItself(node),
    ),
    ...doubleSigns(code),
  ].map(({ start, end }) => code.slice(start, end));

/** @param {string} code */
function withBrackets(code) {
  const bracketed = new MagicString(code);
  for (const { right } of doubleSigns(code))
    bracketed.appendLeft(right.start, '(').appendRight(right.end, ')');
  return bracketed.toString().replace(/([+-])\s+\((?=[+-])/g, '$1(');
}

/** A template's own text as a string. @param {Node} quasi */
const text = ({ value }) => JSON.stringify(value.cooked);

/** Some minifiers look for a string's end sign by sign, and give up in one that is very long. */
const LONGEST = 8000;

/**
 * The texts of all tagged templates as few strings, which compress better than many lists: style sheets first, as they are
 * alike. @param {string[][]} templates @returns code that makes a list of them, each the same list of texts every time
 */
function asList(templates) {
  const whole = templates.flat().join('');
  const [inner, outer] = [...'|~^@_QZ'].filter((sign) => !whole.includes(sign));
  if (!outer) throw new Error('No two signs are left that stand in no template.');
  const strings = [''];
  for (const texts of templates) {
    const next = texts.join(inner) + outer;
    const last = strings.length - 1;
    if ((strings[last] ?? '').length + next.length > LONGEST) strings.push(next);
    else strings[last] += next;
  }
  const all = strings.map((string) => JSON.stringify(string)).join('+');
  return `(${all}).split("${outer}").map((texts)=>(texts=texts.split("${inner}"),Object.assign(texts,{raw:texts})))`;
}

/** Style sheets, drawings, and what else there is: each is most like its own kind. @param {string} text */
const rank = (text) => (text.includes('{') ? 0 : /<path|<circle/.test(text) ? 1 : 2);

/** @param {string} code of one function around everything */
function plain(code) {
  const plainer = new MagicString(code);
  const program = parseAst(code);
  const tagged = [...nodes(program)]
    .filter(({ type }) => type === 'TaggedTemplateExpression')
    .map(({ quasi }) => ({
      quasi,
      texts: quasi.quasis.map((/** @type {Node} */ { value }) => value.cooked),
    }))
    .sort((a, b) => rank(a.texts.join('')) - rank(b.texts.join('')));
  // The same list of texts each time: Lit knows a template by it.
  for (const [index, { quasi }] of tagged.entries()) replace(quasi, `(templates[${index}]`, ',');
  const done = new Set(tagged.map(({ quasi }) => quasi));
  for (const node of nodes(program)) {
    if (isExpression(node)) {
      const { pattern, flags } = node.regex;
      const parts = [pattern, flags].filter(Boolean).map((part) => JSON.stringify(part));
      plainer.update(node.start, node.end, `RegExp(${parts})`);
    }
    if (isNamedForItself(node)) {
      plainer.appendLeft(node.start, '(()=>{');
      plainer.appendRight(node.end, `return ${node.id.name}})()`);
    }
    if (isTemplate(node) && !done.has(node)) replace(node, `(${text(node.quasis[0])}`, '+');
  }

  /** @param {Node} template @param {string} open @param {',' | '+'} between */
  function replace({ start, end, quasis, expressions }, open, between) {
    let from = start;
    for (const [index, expression] of expressions.entries()) {
      plainer.update(from, expression.start, `${index ? '' : open}${between}(`);
      const next = between === '+' && quasis[index + 1];
      from = expression.end;
      plainer.appendLeft(from, `)${next && next.value.cooked ? `+${text(next)}` : ''}`);
    }
    plainer.update(from, end, expressions.length ? ')' : `${open})`);
  }
  const { body = [] } = [...nodes(program)].find(({ type }) => /Function/.test(type))?.body ?? {};
  // One word for all compresses best. The bundler has made some of `const` a `var`, which one minifier puts in another order.
  for (const { type, kind, start } of nodes(body))
    if (type === 'VariableDeclaration') plainer.update(start, start + kind.length, 'let');
  if (tagged.length > 0) {
    const { start } = body.find((/** @type {Node} */ { directive }) => !directive);
    const all = asList(tagged.map(({ texts }) => texts));
    plainer.appendLeft(start, `let templates=${all};`);
  }
  return { code: plainer.toString(), map: plainer.generateMap({ hires: 'boundary' }) };
}

/** @returns {import('vite').Plugin} */
export const plainLiterals = () => ({
  name: 'plain-literals',
  renderChunk: plain,
  generateBundle(_, bundle) {
    // The sign of a template, in a string of Lit's, begins one for those who read by patterns.
    for (const file of Object.values(bundle))
      if (file.type === 'chunk') file.code = withBrackets(file.code).replaceAll('`', '\\x60');
  },
});

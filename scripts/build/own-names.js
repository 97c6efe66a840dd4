/*
 * Names that nobody but our own code says: members of our classes, interfaces and objects. The scripts say them shorter. What
 * crosses a border keeps its name: to the page, its JSON and its device, to Lit and the browser, to another script of ours.
 */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A node, and every one below it. @param {ts.Node} node @param {ts.Node[]} [found] */
function nodes(node, found = []) {
  found.push(node);
  ts.forEachChild(node, (inner) => void nodes(inner, found));
  return found;
}

/** @param {string} file */
const nodesOf = (file) =>
  nodes(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true));

/** @param {string} folder @param {RegExp} pattern of the path in it */
const files = (folder, pattern) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => pattern.test(file))
    .map((file) => `${folder}/${file}`);

/** The name of a member, where the node declares one. @param {ts.Node} node */
function memberName(node) {
  const isMember =
    ts.isTypeElement(node) ||
    ts.isClassElement(node) ||
    ts.isObjectLiteralElement(node) ||
    (ts.isParameter(node) && ts.isParameterPropertyDeclaration(node, node.parent));
  return isMember && node.name && 'text' in node.name ? [String(node.name.text)] : [];
}

/** An element or an event has members that are not ours beside its own. @param {ts.Node} node */
const ofHeirs = (node) =>
  ts.isClassLike(node) &&
  node.heritageClauses?.some(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)
    ? node.members.flatMap(memberName)
    : [];

/** What may be the name of a member in a text: `'kept'`, `{truth}`, `data-entry`, `.checked=`. @param {ts.Node} node */
function said(node) {
  const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node);
  if (!isText && !ts.isTemplateMiddleOrTemplateTail(node)) return [];
  const inside = node.text.matchAll(/\{([\w-]+)\}|data-(\w+)|\.(\w+)=/g);
  return [node.text, ...[...inside].flatMap((match) => match.slice(1))];
}

/** Our files with what others read: a page's words, events, a kit, and what several scripts keep on the page. */
const BORDER =
  /^(wording\/(languages\/en|wording|page-json|language)|repair-kit\/.*|server\/.*|[\w-]+\/events|contract\/define)\.ts$/;

/** In the order of the alphabet, so that the same source always makes the same script. */
export function ownNames() {
  const own = files('src', /^(?!wording.languages|.*artwork).*\.ts$/).flatMap(nodesOf);
  const lit = [
    'node_modules/@lit/reactive-element/reactive-element.js',
    'node_modules/lit-element/lit-element.js',
    ...files('node_modules/@lit/context/lib', /\.js$/),
  ].flatMap(nodesOf);
  const manifest = readFileSync('custom-elements.json', 'utf8');
  const kept = new Set([
    ...[...own, ...nodesOf('src/wording/languages/en.ts')].flatMap(said),
    ...own.flatMap(ofHeirs),
    ...files('src', BORDER).flatMap(nodesOf).flatMap(memberName),
    ...files('node_modules/typescript/lib', /^lib\..*\.d\.ts$/)
      .flatMap(nodesOf)
      .flatMap(memberName),
    ...lit.flatMap((node) => (ts.isIdentifier(node) ? [node.text] : [])),
    ...[...manifest.matchAll(/"(?:name|fieldName)": "([^"]+)"/g)].map(([, name = '']) => name),
  ]);
  // What a browser calls in an element has no type.
  const isOwn = (/** @type {string} */ name) =>
    /^[a-z]\w{2,}(?<!Callback)$/i.test(name) && !kept.has(name);
  return [...new Set(own.flatMap(memberName))].filter(isOwn).sort();
}

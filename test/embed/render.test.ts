import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as lit from 'lit';
import * as own from '../../src/embed/render.js';
import { walk } from '../../src/embed/template.js';

/** Either of the two that render. */
type Kit = Pick<typeof own, 'html' | 'svg' | 'nothing'>;

interface State {
  text: string | number | null;
  label: string | undefined | null;
  isOn: boolean;
  /** Of a template, by its place among three; else none. */
  which: number;
  /** Texts, those of an item in a template of its own, or a node. */
  items: {
    text: string;
    look: 'plain' | 'boxed' | 'begins with text' | 'nothing' | 'node' | 'list';
  }[];
}

const nodes = new Map<string, Node>();
/** The same node for the same text, of each of the two. */
function nodeOf(kit: Kit, text: string): Node {
  const name = `${kit === own ? 'own' : 'lit'} ${text}`;
  const node = nodes.get(name) ?? Object.assign(document.createElement('i'), { title: text });
  nodes.set(name, node);
  return node;
}

const compacted = new Map<readonly string[], TemplateStringsArray>();
/** A template without the white space that the build takes away, too. */
const compact =
  (tag: Kit['html']): Kit['html'] =>
  (strings, ...values) => {
    const texts = strings.map((text) => text.replace(/\s*\n\s*/g, ''));
    const known = compacted.get(strings) ?? Object.assign(texts, { raw: texts });
    compacted.set(strings, known);
    return tag(known, ...values);
  };

/** All that our templates do. */
function view(kit: Kit, { text, label, isOn, which, items }: State): unknown {
  const { svg, nothing } = kit;
  const html = compact(kit.html);
  const each = items.map((item) => {
    if (item.look === 'node') return nodeOf(kit, item.text);
    if (item.look === 'boxed') return html`<li class="a ${item.text}">${item.text}</li>`;
    if (item.look === 'begins with text') return html`so: <b>${item.text}</b><i>${label}</i>`;
    if (item.look === 'nothing') return nothing;
    return item.look === 'list' ? [item.text, html`<u>${text}</u>`] : item.text;
  });
  const chosen = [
    html`<em>${text}</em>`,
    [text, label],
    html`<svg viewBox="0 0 9 9">
      <g class=${label ?? nothing}>${svg`<circle r=${text}></circle>`}</g>
    </svg>`,
  ][which];
  return html`<div class="base ${label ?? ''}" lang=${label ?? nothing} ?hidden=${isOn}>
      <p>${text} it says</p>
      <p>${[text, ' and ', label, isOn ? chosen : nothing]}</p>
      ${isOn ? nothing : html`<b>${text}</b>`}
      <br />
      <ul>
        ${each}
      </ul>
      <ol>
        <li>first</li>
        ${each.slice().reverse()}
        <li>last</li>
      </ol>
      <button type="button">${chosen ?? text}</button>
    </div>
    ${[isOn ? html`<br />` : nothing, text]}`;
}

const text = fc.constantFrom('', 'a', 'b <i>', '字', ' ');
const state = fc.record<State>({
  text: fc.oneof(text, fc.constantFrom(0, 7, null)),
  label: fc.oneof(text, fc.constantFrom(undefined, null)),
  isOn: fc.boolean(),
  which: fc.nat(3),
  items: fc.uniqueArray(
    fc.record({
      text: fc.string({ maxLength: 3 }),
      look: fc.constantFrom('plain', 'boxed', 'begins with text', 'nothing', 'node', 'list'),
    }),
    { maxLength: 4, selector: ({ text }) => text },
  ),
});

const shown = (root: Element) => root.innerHTML.replace(/<!--.*?-->/g, '');
const said = (root: Element) => root.textContent.replace(/\s/g, '');
const count = (root: Element, kind: number) => {
  const walker = document.createTreeWalker(root, kind);
  let all = 0;
  while (walker.nextNode()) all += 1;
  return all;
};

describe('what the scripts render with', () => {
  it('shows what Lit shows, whatever came before', () => {
    fc.assert(
      fc.property(fc.array(state, { minLength: 1, maxLength: 5 }), (states) => {
        const [theirs, ours] = [document.createElement('div'), document.createElement('div')];
        for (const one of states) {
          lit.render(view(lit as unknown as Kit, one), theirs);
          own.render(view(own, one), ours, {});
          expect(shown(ours)).to.equal(shown(theirs));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('makes nothing anew that stays: what a person has opened, marked or typed is there', () => {
    const root = document.createElement('div');
    const { html } = own;
    const list = (texts: string[]) =>
      own.render(
        html`<ol>
          ${texts.map((one) => html`<li><input />${one}</li>`)}
        </ol>`,
        root,
        {},
      );
    list(['a', 'b']);
    const [first, second] = root.querySelectorAll('input');
    list(['c', 'd', 'e']);
    list(['f', 'g']);
    expect([...root.querySelectorAll('input')]).to.have.ordered.members([first, second]);
    expect(said(root)).to.equal('fg');
  });

  it('makes what is still once for all, and of what is another anew, without a mark in it', () => {
    const { html, still } = own;
    const words = {};
    let made = 0;
    const show = (root: Element, name: string, of: object = words) => {
      const items = ['one', 'two'].map((text) => html`<b>${text}</b>`);
      own.render(html`<p>${still(of, name, () => [(made += 1), name, ...items])}</p>`, root, {});
      return [said(root), made];
    };
    const [root, other] = [document.createElement('div'), document.createElement('div')];
    expect(show(root, 'a')).to.deep.equal(['1aonetwo', 1]);
    const bold = root.querySelector('b');
    expect(show(root, 'a')).to.deep.equal(['1aonetwo', 1]);
    expect(root.querySelector('b') === bold).to.equal(true);
    expect(show(root, 'b')).to.deep.equal(['2bonetwo', 2]);
    expect(show(root, 'a')).to.deep.equal(['1aonetwo', 2]);
    expect(show(other, 'b')).to.deep.equal(['2bonetwo', 2]);
    expect(show(other, 'b', {})).to.deep.equal(['3bonetwo', 3]);
    const nodes = [...other.querySelector('p')!.childNodes];
    expect(nodes.map(({ nodeType }) => nodeType)).to.deep.equal([3, 1, 1]);
  });

  it('takes no data of a page for a template', () => {
    const root = document.createElement('div');
    const data = { isSvg: false, strings: ['<b>bold</b>'], values: [] };
    own.render(own.html`<p>${data}</p>`, root, {});
    expect(root.querySelector('b') === null).to.equal(true);
  });

  it('hears with the function that it was given first, once', () => {
    const root = document.createElement('div');
    let heard = 0;
    const { html } = own;
    const hear = () => (heard += 1);
    for (const name of ['one', 'two'])
      own.render(html`<button title=${name} @click=${hear}>Hear</button>`, root, {});
    root.querySelector('button')!.click();
    expect(heard).to.equal(1);
  });

  it('writes on where a translator has put other texts', () => {
    const root = document.createElement('div');
    const { html } = own;
    const say = (word: string) =>
      own.render(
        html`<p>${word}</p>
          <p>so</p>
          <p>${[word]}</p>`,
        root,
        {},
      );
    say('one');
    for (const one of root.querySelectorAll('p:not(:nth-child(2))'))
      one.lastChild!.replaceWith(document.createTextNode('eins'));
    say('two');
    expect(said(root)).to.equal('twosotwo');
  });

  it('has no comment where a value stands beside an element or is all that one holds', () => {
    const root = document.createElement('div');
    const { html } = own;
    const item = (one: string) => html`<b>${one}</b>`;
    const list = (items: string[]) =>
      html`<span><i>0</i>${items.map(item)}<i>1</i></span
        ><i>2</i>${item('c')}<i>3</i>`;
    own.render(list(['a', 'b']), root, {});
    expect(said(root)).to.equal('0ab12c3');
    own.render(list(['a', 'b', 'd']), root, {});
    expect(count(root, NodeFilter.SHOW_COMMENT)).to.equal(0);
  });

  it('knows nodes by their order, also those of names that HTML does not know', () => {
    const root = document.createElement('div');
    const { html } = own;
    const view = (a: string, c: string) =>
      html`<x-a lang="en" title=${a}><br /><x-b title="b${c}d"></x-b></x-a>`;
    own.render(view('a', 'c'), root, {});
    const walker = walk(root);
    const found: string[] = [];
    while (walker.nextNode())
      if (walker.currentNode instanceof HTMLElement) found.push(walker.currentNode.title);
    expect(found).to.deep.equal(['a', '', 'bcd']);
  });

  it('closes elements as the build writes their ends, and paths that have none', () => {
    const root = document.createElement('div');
    const built = (...texts: string[]) => own.html(texts, ...texts.slice(1).map(() => 'a'));
    const row = '<svg><path d="M0 0"><path></path><g></></><b>';
    own.render(built(`<p><i>${row}`, '</></></><u>', '</>'), root, {});
    const drawn = '<svg><path d="M0 0"></path><path></path><g></g></svg>';
    expect(shown(root)).to.equal(`<p><i>${drawn}<b>a</b></i></p><u>a</u>`);
  });
});

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
  items: { text: string; look: 'plain' | 'boxed' | 'begins with text' | 'node' | 'list' }[];
}

const nodes = new Map<string, Node>();
/** The same node for the same text, of each of the two. */
function nodeOf(kit: Kit, text: string): Node {
  const name = `${kit === own ? 'own' : 'lit'} ${text}`;
  const node = nodes.get(name) ?? Object.assign(document.createElement('i'), { title: text });
  nodes.set(name, node);
  return node;
}

/** All that our templates do. */
function view(kit: Kit, { text, label, isOn, which, items }: State, onClick: () => void): unknown {
  const { html, svg, nothing } = kit;
  const each = items.map((item) => {
    if (item.look === 'node') return nodeOf(kit, item.text);
    if (item.look === 'boxed') return html`<li class="a ${item.text}">${item.text}</li>`;
    if (item.look === 'begins with text') return html`so: <b>${item.text}</b>${label}`;
    return item.look === 'list' ? [item.text, html`<u>${text}</u>`] : item.text;
  });
  const chosen = [
    html`<em>${text}</em>`,
    html`${text}`,
    html`<svg viewBox="0 0 9 9">
      <g class=${label ?? nothing}>${svg`<circle r=${text}></circle>`}</g>
    </svg>`,
  ][which];
  return html`<div class="base ${label ?? ''}" lang=${label ?? nothing} ?hidden=${isOn}>
      <p>${text}</p>
      <p>${text} and ${label} ${isOn ? chosen : nothing}</p>
      ${isOn ? nothing : html`<b>${text}</b>`}${chosen ?? nothing}
      <input title=${label} .value=${String(text)} />
      <ul>
        ${each}
      </ul>
      <ol>
        <li>first</li>
        ${each.slice().reverse()}
        <li>last</li>
      </ol>
      <button type="button" @click=${onClick}>${chosen ?? text}</button>
    </div>
    ${isOn ? html`<hr />` : nothing} ${each}`;
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
      look: fc.constantFrom('plain', 'boxed', 'begins with text', 'node', 'list'),
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
          lit.render(
            view(lit as unknown as Kit, one, () => undefined),
            theirs,
          );
          own.render(
            view(own, one, () => undefined),
            ours,
            {},
          );
          expect(shown(ours)).to.equal(shown(theirs));
          const value = (root: Element) => root.querySelector('input')!.value;
          expect(value(ours)).to.equal(value(theirs));
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

  it('makes what is guarded only where something of it is another', () => {
    const root = document.createElement('div');
    const { html, guard, nothing } = own;
    let made = 0;
    const show = (of: unknown[], text: string | undefined) => {
      const guarded = guard(of, () => {
        made += 1;
        return text ? html`<b>${text}</b>` : nothing;
      });
      own.render(html`<p>${guarded}</p>`, root, {});
      return [said(root), made];
    };
    expect(show([1, 'a'], 'one')).to.deep.equal(['one', 1]);
    expect(show([1, 'a'], 'not seen')).to.deep.equal(['one', 1]);
    expect(show([1], 'shorter')).to.deep.equal(['shorter', 2]);
    expect(show([2], undefined)).to.deep.equal(['', 3]);
    expect(show([1], 'again')).to.deep.equal(['again', 4]);
    own.render(nothing, root, {});
    expect(show([1], 'anew')).to.deep.equal(['anew', 5]);
  });

  it('takes no data of a page for a template', () => {
    const root = document.createElement('div');
    const data = { isSvg: false, strings: ['<b>bold</b>'], values: [] };
    own.render(own.html`<p>${data}</p>`, root, {});
    expect(root.querySelector('b') === null).to.equal(true);
  });

  it('hears with the function of the newest render, as the element that renders', () => {
    const root = document.createElement('div');
    const host = { name: 'host' };
    const heard: unknown[] = [];
    const { html } = own;
    const hearing = (number: number) =>
      function (this: unknown) {
        heard.push(this, number);
      };
    for (const number of [1, 2])
      own.render(html`<button @click=${hearing(number)}>Hear</button>`, root, { host });
    root.querySelector('button')!.click();
    expect(heard).to.deep.equal([host, 2]);
  });

  it('writes on where a translator has put other texts', () => {
    const root = document.createElement('div');
    const { html } = own;
    const say = (word: string) =>
      own.render(
        html`<p>${word}</p>
          <p>so ${word}</p>
          <p>${[word]}</p>`,
        root,
        {},
      );
    say('one');
    for (const one of [...root.querySelectorAll('p')])
      one.lastChild!.replaceWith(document.createTextNode('eins'));
    say('two');
    expect(said(root)).to.equal('twosotwotwo');
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
    // The root's own.
    expect(count(root, NodeFilter.SHOW_COMMENT)).to.equal(1);
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

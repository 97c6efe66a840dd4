import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { _$LH } from 'lit';
import { fillTemplate, joinTexts } from '../../src/embed/template.js';

/** What Lit itself makes of the texts of a template. */
const { _getTemplateHtml: joinedByLit, _marker: mark } = _$LH as unknown as {
  _getTemplateHtml: (texts: readonly string[], type: number) => [all: string, names: string[]];
  _marker: string;
};

/** A template made as Lit makes it, and as the one script does. */
function both(html: string): [parsed: HTMLTemplateElement, made: HTMLTemplateElement] {
  const [parsed, made] = [document.createElement('template'), document.createElement('template')];
  parsed.innerHTML = html;
  fillTemplate(made, html);
  return [parsed, made];
}

const text = fc.string({
  unit: fc.constantFrom('a', 'Ü', '字', ' ', '\n', '“', '?', '/', "'", '='),
  minLength: 1,
});
const name = fc.constantFrom('class', 'lang', 'data-id', 'aria-label', 'part-lit-');
const attributes = fc
  .uniqueArray(fc.tuple(name, text), { selector: ([key]) => key, maxLength: 3 })
  .map((all) => all.map(([key, value]) => ` ${key}="${value}"`).join(''));
const html = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  nodes: fc.array(tie('node'), { maxLength: 4 }).map((all) => all.join('')),
  node: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.constantFrom('<?lit$123$>', '<!--note-->', '<input />', '<br>', '<?>'),
    fc
      .tuple(fc.constantFrom('div', 'span', 'repair-card', 'slot'), attributes, tie('nodes'))
      .map(([tag, own, inside]) => `<${tag}${own}>${inside}</${tag}>`),
    fc
      .tuple(attributes, text)
      .map(([own, d]) => `<svg viewBox="0 0 9 9"${own}><g><path d="${d}"></path></g></svg>`),
  ),
})).nodes;

describe('the templates of the one script', () => {
  it('are what the browser makes of the same HTML', () => {
    fc.assert(
      fc.property(html, (written) => {
        const [parsed, made] = both(written);
        expect(made.innerHTML).to.equal(parsed.innerHTML);
        expect(made.content.isEqualNode(parsed.content)).to.equal(true);
      }),
      { numRuns: 300 },
    );
  });

  const ends = fc.constantFrom(' class=', ' class="a ', ' @click=', ' .value="', ' ?hidden=', '');
  // No value of ours looks like another attribute.
  const ours = (own: string) =>
    own.replace(/="[^"]*"/g, (value) => `=${value.slice(1).replaceAll('=', '')}`);
  const templates = fc
    .array(fc.tuple(html.map(ours), attributes.map(ours), ends), { maxLength: 4 })
    .map((all) => {
      const texts = [''];
      for (const [before, own, end] of all) {
        texts.push(`${texts.pop()!}${before}<div${own}${end}`);
        if (end.includes('"')) texts.push(' b ', '"');
        else if (end) texts.push('');
        texts.push(`${texts.pop()!} lang=en>`, '</div>');
      }
      return texts;
    });

  it('are joined to the HTML that Lit makes of them', () => {
    fc.assert(
      fc.property(templates, fc.boolean(), (texts, isDrawn) => {
        const type = isDrawn ? 2 : 1;
        const [made, names] = joinTexts(texts, type, mark);
        const [all, named] = joinedByLit(Object.assign([...texts], { raw: texts }), type);
        expect(made).to.equal(`${all}`.replaceAll('$lit$=', '-lit-='));
        expect(names).to.deep.equal(named);
      }),
      { numRuns: 300 },
    );
  });

  it('take attributes without quotes, and those that no browser lets a script set', () => {
    const [, { content }] = both(
      '<button ?hidden-lit-=lit$1$ .hidden-lit-=lit$1$ @click-lit-=lit$1$ lang=en>x</button>',
    );
    const { attributes } = content.querySelector('button')!;
    expect([...attributes].map((own) => own.name + own.value)).to.deep.equal([
      '_63hidden-lit-lit$1$',
      '_46hidden-lit-lit$1$',
      '_64click-lit-lit$1$',
      'langen',
    ]);
  });
});

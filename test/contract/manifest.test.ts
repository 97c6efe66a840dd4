import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/all.js';
import { leaving } from '../../src/page-exit/leaving.js';
import { consoleWarnings } from '../console-warnings.js';

interface Named {
  name: string;
}
interface Declaration extends Named {
  tagName?: string;
  attributes: (Named & { type: { text: string }; fieldName?: string })[];
  members: (Named & { kind: string; privacy?: string; static?: true; attribute?: string })[];
  events?: Named[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
}

const response = await fetch(new URL('../../custom-elements.json', import.meta.url));
const { modules } = (await response.json()) as { modules: { declarations: Declaration[] }[] };
const declarations = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

const names = (list: Named[] = []) => list.map(({ name }) => name);

/** The words that an attribute's type spells out; none where any text is taken. */
const spelt = (type: string) =>
  [...type.matchAll(/'([^']*)'/g)].map(([, word]) => word).filter(Boolean);

/** States in which a widget renders what it does not render at first. */
const STATES = ['', 'people="two" without="print"', 'selected="trust"', 'interactive="off"'];

async function make(tag: string, attributes = '', content = ''): Promise<LitElement> {
  const page = await fixture(html`<div></div>`);
  // Only the exit has an address; no page of the tests is at it.
  page.innerHTML = `<${tag} href="https://weather.example/" ${attributes}>${content}</${tag}>`;
  const element = page.querySelector<LitElement>(tag)!;
  await element.updateComplete;
  return element;
}

/** All values of an attribute that a widget's shadow root has in any of its states. */
async function rendered(tag: string, selector: string, attribute: string): Promise<Set<string>> {
  const found = new Set<string>();
  for (const state of STATES)
    for (const one of (await make(tag, state)).shadowRoot!.querySelectorAll(selector))
      for (const value of (one.getAttribute(attribute) ?? '').split(' ')) found.add(value);
  return found;
}

for (const { tagName: tag = '', ...told } of declarations) {
  const definition = customElements.get(tag) as typeof LitElement;

  describe(`the manifest of <${tag}>`, () => {
    let warnings: ReturnType<typeof consoleWarnings>;
    const real = { ...leaving };
    beforeEach(() => {
      warnings = consoleWarnings();
      leaving.isFramed = () => false;
      leaving.to = () => undefined;
    });
    afterEach(() => {
      warnings.restore();
      Object.assign(leaving, real);
    });

    it('tells all its attributes, and no other', async () => {
      const asked: string[] = [];
      const onContext = ({ target }: Event) => asked.push((target as Element).localName);
      document.addEventListener('context-request', onContext, { capture: true });
      await make(tag);
      document.removeEventListener('context-request', onContext, { capture: true });
      // Whoever looks for a kit finds one by the attribute `kit`, which it does not observe.
      const kit = asked.includes(tag) ? ['kit'] : [];
      expect(names(told.attributes)).to.have.members([...definition.observedAttributes, ...kit]);
    });

    it('tells the property of each attribute; a framework that prefers it does the same', async () => {
      for (const { name, fieldName } of told.attributes) {
        const element = await make(tag);
        expect(name in element, name).to.equal(name === fieldName);
        if (!fieldName) continue;
        expect(fieldName in element, fieldName).to.equal(true);
        element.setAttribute(name, 'one');
        expect(Reflect.get(element, fieldName)).to.equal('one');
      }
      const fields = told.members.filter(
        ({ kind, privacy, ...rest }) => kind === 'field' && privacy !== 'private' && !rest.static,
      );
      expect(fields.map(({ attribute }) => attribute)).to.have.members(
        told.attributes.filter(({ fieldName }) => fieldName).map(({ name }) => name),
      );
    });

    it('spells out the words that an attribute accepts', async () => {
      for (const { name, type } of told.attributes) {
        warnings.lines.length = 0;
        // A word of its own each time: a widget warns once of each.
        const word = `no-${tag}`;
        // The diagram reads whose examples to show when it tells of a circle.
        await make(tag, `${name}="${word}" selected="trust"`);
        const line = warnings.lines.find((line) => line.includes(`${name}="${word}" is not known`));
        const [, accepted = ''] = line?.match(/Accepted: (.*)\.$/) ?? [];
        const words = accepted.split(', ').filter(Boolean);
        // Which circles a diagram has is up to the page.
        if (tag === 'rupture-diagram' && name === 'selected') expect(words).to.include('trust');
        else expect(spelt(type.text), name).to.have.members(words);
      }
    });

    it('tells all its events, and no other', async () => {
      const heard = new Set<string>();
      // Printing would wait for a person.
      const element = await make(tag, 'without="print"');
      element.dispatchEvent = (event) => {
        if (!event.type.startsWith('context-')) heard.add(event.type);
        return EventTarget.prototype.dispatchEvent.call(element, event);
      };
      for (const control of element.shadowRoot!.querySelectorAll<HTMLElement>(
        'button, a[href]:not([download]), summary, input[type=checkbox]',
      ))
        control.click();
      await element.updateComplete;
      // The browser tells later that something was opened.
      await aTimeout(0);
      await nextFrame();
      expect(names(told.events)).to.have.members([...heard]);
    });

    it('tells all its slots, and no other', async () => {
      const real = await rendered(tag, 'slot', 'name');
      // What is inside is not always shown where it stands: its words may be read and shown as the widget's own.
      const { shadowRoot } = await make(tag, '', 'Zebra');
      if (shadowRoot!.textContent.includes('Zebra')) real.add('');
      expect(names(told.slots)).to.have.members([...real]);
    });

    it('tells all its parts, and no other', async () => {
      const real = await rendered(tag, '[part]', 'part');
      expect(names(told.cssParts)).to.have.members([...real]);
    });

    it('tells all its variables, and no other', () => {
      const styles = definition.elementStyles.map((sheet) =>
        'cssText' in sheet
          ? sheet.cssText
          : [...sheet.cssRules].map(({ cssText }) => cssText).join('\n'),
      );
      const read = styles.join('\n').matchAll(/var\(\s*(--rr-[a-z-]+)/g);
      expect(names(told.cssProperties)).to.have.members([
        ...new Set([...read].map(([, name]) => name!)),
      ]);
    });
  });
}

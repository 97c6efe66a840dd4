import { aTimeout, expect, fixture, fixtureCleanup, html, nextFrame } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/all.js';
import { consoleWarnings } from '../console-warnings.js';

const names = ['rupture-diagram', 'repair-checklist', 'repair-card'] as const;

const shown = (element: Element) => element.shadowRoot?.textContent?.trim() ?? '';

/** Uncaught errors and rejections of the page while something is done. */
async function pageErrors(action: () => Promise<void> | void): Promise<string[]> {
  const errors: string[] = [];
  const onError = (event: ErrorEvent | PromiseRejectionEvent) => {
    event.preventDefault();
    errors.push('message' in event ? event.message : String(event.reason));
  };
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onError);
  await action();
  await nextFrame();
  await aTimeout(0);
  removeEventListener('error', onError);
  removeEventListener('unhandledrejection', onError);
  return errors;
}

for (const name of names) {
  describe(`<${name}> on a rough page`, () => {
    let warnings: ReturnType<typeof consoleWarnings>;
    let page: HTMLElement;
    beforeEach(async () => {
      warnings = consoleWarnings();
      page = await fixture(html`<div></div>`);
    });
    afterEach(() => warnings.restore());

    const make = async (markup: string) => {
      page.innerHTML = markup;
      const element = page.querySelector(name)! as LitElement;
      await element.updateComplete;
      return element;
    };

    it('shows its words when it is empty', async () => {
      expect(shown(await make(`<${name}></${name}>`)).length).to.be.greaterThan(100);
      expect(warnings.lines).to.be.empty;
    });

    it('shows its words, with one warning each, for unknown attribute values', async () => {
      const errors = await pageErrors(async () => {
        const bad = `heading-level="9" theme="plaid" relationship="pets" without="sense" layout="odd" people="9"`;
        const element = await make(`<${name} ${bad}></${name}><${name} ${bad}></${name}>`);
        expect(shown(element).length).to.be.greaterThan(100);
      });
      expect(errors).to.be.empty;
      expect(new Set(warnings.lines).size).to.equal(warnings.lines.length);
      for (const line of warnings.lines) expect(line).to.contain(`<${name}>`);
    });

    it('shows its words for JSON that is broken or of the wrong shape', async () => {
      const errors = await pageErrors(async () => {
        for (const json of ['{', '[]', 'null', '"x"', '{"title":{"a":1}}', '{"zzz":1}']) {
          const script = `<script type="application/json">${json}</script>`;
          expect(shown(await make(`<${name}>${script}</${name}>`)).length).to.be.greaterThan(100);
        }
      });
      expect(errors).to.be.empty;
    });

    it('survives being cloned, moved, and removed while it renders', async () => {
      const errors = await pageErrors(async () => {
        const element = await make(`<${name}><h2>Ours</h2></${name}>`);
        const copy = element.cloneNode(true) as LitElement;
        page.append(copy, element);
        await copy.updateComplete;
        expect(shown(copy)).to.equal(shown(element));
        copy.setAttribute('heading-level', '3');
        copy.remove();
        const brief = document.createElement(name);
        page.append(brief);
        brief.remove();
        await brief.updateComplete;
        page.prepend(element);
        await element.updateComplete;
        expect(shown(element)).to.contain('Ours');
      });
      expect(errors).to.be.empty;
    });

    it('takes words that are parsed or changed after it', async () => {
      const element = await make(`<${name}></${name}>`);
      element.innerHTML = '<h2>Late words</h2>';
      await nextFrame();
      await element.updateComplete;
      expect(shown(element)).to.contain('Late words');
    });

    it('leaves nothing behind when it is removed', async () => {
      await make(`<${name}></${name}>`);
      fixtureCleanup();
      const errors = await pageErrors(() => document.documentElement.setAttribute('lang', 'en'));
      expect(errors).to.be.empty;
    });
  });
}

import { expect } from '@open-wc/testing';
import { demoPage, expectAccessible } from './demo-page.js';

async function open(hash = ''): Promise<{ page: Document; changed: () => Promise<void> }> {
  const page = await demoPage(`themer.html${hash}`);
  const verdict = page.getElementById('verdict')!;
  const changed = () =>
    new Promise<void>((done) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        done();
      });
      observer.observe(verdict, { childList: true });
    });
  if (!verdict.textContent) await changed();
  return { page, changed };
}

const field = (page: Document, name: string) => page.getElementById(name) as HTMLInputElement;

function set(input: HTMLInputElement, value: string): void {
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

const paper = (page: Document) =>
  getComputedStyle(page.querySelector('repair-card')!.shadowRoot!.querySelector('.base')!)
    .backgroundColor;

describe('the themer', () => {
  it('shows what an accent makes of the widgets, and the CSS for it', async () => {
    const { page, changed } = await open();
    const before = paper(page);
    set(field(page, '--rr-accent'), '#6b2d8f');
    await changed();
    expect(paper(page)).not.to.equal(before);
    expect(page.getElementById('css')!.textContent).to.equal(':root {\n  --rr-accent: #6b2d8f;\n}');
    expect(page.getElementById('verdict')!.textContent).to.contain('All pairs');
  });

  it('says in numbers which colours cannot be told apart', async () => {
    const { page, changed } = await open();
    set(field(page, '--rr-paper'), '#8a8a8a');
    await changed();
    expect(page.getElementById('contrast')!.textContent).to.contain('too low');
    expect(page.getElementById('verdict')!.textContent).to.match(/^\d of 13 pairs cannot/);
  });

  it('has a field for each public variable', async () => {
    const { page } = await open();
    const manifest = (await (await fetch('/custom-elements.json')).json()) as {
      modules: { declarations: { tagName?: string; cssProperties?: { name: string }[] }[] }[];
    };
    const card = manifest.modules
      .flatMap(({ declarations }) => declarations)
      .find(({ tagName }) => tagName === 'repair-card')!;
    const missing = card
      .cssProperties!.map(({ name }) => name)
      .filter((name) => name !== '--rr-font-title' && !page.querySelector(`[name="${name}"]`));
    expect(missing).to.deep.equal([]);
  });

  it('takes over a theme from its address, and begins anew', async () => {
    const { page, changed } = await open('#theme=night&--rr-radius=1.5');
    expect(page.getElementById('css')!.textContent).to.contain('--rr-radius: 1.5em');
    expect(page.getElementById('tag')!.textContent).to.contain('<repair-kit theme="night">');
    page.querySelector<HTMLElement>('[type=reset]')!.click();
    await changed();
    expect(page.getElementById('css')!.textContent).to.contain('Nothing is changed');
    expect(page.defaultView!.location.hash).to.equal('');
  });

  it('takes from its address only what its fields can hold', async () => {
    const { page } = await open(
      '#theme=x"onclick="x&look=x&--rr-accent=red;x:y&--rr-radius=99&--rr-size=&--rr-paper=%23aabbcc',
    );
    expect(page.getElementById('css')!.textContent).to.equal(':root {\n  --rr-paper: #aabbcc;\n}');
    expect(page.getElementById('tag')!.textContent).to.equal(
      'Your tags: <repair-kit>, <repair-card>',
    );
    expect(page.getElementById('widgets')!.hasAttribute('theme')).to.equal(false);
  });

  it('has no fault that axe finds', async () => {
    const { page } = await open();
    await expectAccessible(page);
  });
});

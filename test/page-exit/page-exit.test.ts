import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { leaving } from '../../src/page-exit/leaving.js';
import { consoleWarnings } from '../console-warnings.js';
import { left, make, part, press, shiftThreeTimes, stayHere } from './exit.js';

describe('page-exit', () => {
  stayHere();

  it('has a link before the button that shows when it has the focus', async () => {
    const exit = await make();
    const link = part(exit, 'link');
    expect(link.compareDocumentPosition(part(exit, 'button'))).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(link.getBoundingClientRect().width).to.be.at.most(1);
    link.focus();
    expect(link.getBoundingClientRect().width).to.be.greaterThan(44);
    link.click();
    expect(left).to.have.length(1);
  });

  it('does not move its button when the link or the hint shows', async () => {
    const exit = await make();
    const placeOf = () => part(exit, 'button').getBoundingClientRect().toJSON() as DOMRect;
    const { top, right } = placeOf();
    part(exit, 'link').focus();
    expect(placeOf()).to.include({ top, right });
  });

  it('puts its hint away at Escape, and shows it when it is come back to', async () => {
    const exit = await make();
    const hint = exit.shadowRoot!.querySelector('.hint')!;
    part(exit, 'button').focus();
    expect(hint.getBoundingClientRect().height).to.be.greaterThan(0);
    press('Escape');
    await exit.updateComplete;
    expect(hint.getBoundingClientRect().height).to.equal(0);
    part(exit, 'button').blur();
    part(exit, 'button').focus();
    await exit.updateComplete;
    expect(hint.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('keeps its hint while the pointer goes there from the button', async () => {
    const exit = await make();
    const button = part(exit, 'button');
    button.focus();
    const { right, bottom } = button.getBoundingClientRect();
    const hint = exit.shadowRoot!.querySelector('.hint')!.getBoundingClientRect();
    expect(hint.top).to.be.greaterThan(bottom);
    const between = exit.shadowRoot!.elementFromPoint(right - 20, (bottom + hint.top) / 2);
    expect(between?.matches('.base')).to.equal(true);
  });

  it('says its hint with the link and the button, to those who only hear it', async () => {
    const exit = await make();
    const hint = exit.shadowRoot!.querySelector('.hint')!;
    for (const name of ['link', 'button'])
      expect(part(exit, name).getAttribute('aria-describedby')).to.equal(hint.id);
  });

  it('does not show in a frame, which could only leave itself, and is silent there', async () => {
    const warnings = consoleWarnings();
    leaving.isFramed = () => true;
    const exit = await make();
    shiftThreeTimes();
    warnings.restore();
    expect(part(exit, 'button')).to.equal(null);
    expect(exit.getBoundingClientRect().height).to.equal(0);
    expect([...left, ...warnings.lines]).to.be.empty;
  });

  it('does not show without a good address, and says so', async () => {
    const warnings = consoleWarnings();
    const bad = ['javascript:alert(1)', 'data:text/html,x', 'https://', ''];
    for (const href of bad) {
      const exit = await fixture(html`<page-exit href=${href}></page-exit>`);
      expect(part(exit, 'button'), href).to.equal(null);
    }
    warnings.restore();
    expect(warnings.lines).to.have.length(bad.length);
  });

  it('takes its words from the page', async () => {
    const labelled = await fixture(html`<page-exit href="/" label="Quick exit"></page-exit>`);
    const linked = await fixture(html`<page-exit href="/"><a href="/">Get out</a></page-exit>`);
    expect(part(labelled, 'button').textContent).to.contain('Quick exit');
    expect(part(linked, 'button').textContent).to.contain('Get out');
    linked.firstChild!.firstChild!.nodeValue = 'Leave now';
    await waitUntil(() => part(linked, 'button').textContent.includes('Leave now'));
  });

  it('listens to nothing in the window any more once it is removed', async () => {
    const heard: string[] = [];
    const exit = await make();
    window.addEventListener = (type: string) => heard.push(type);
    window.removeEventListener = (type: string) => heard.splice(heard.indexOf(type), 1);
    const parent = exit.parentElement!;
    exit.remove();
    heard.length = 0;
    parent.append(exit);
    const added = heard.length;
    exit.remove();
    Reflect.deleteProperty(window, 'addEventListener');
    Reflect.deleteProperty(window, 'removeEventListener');
    expect(added).to.be.greaterThan(7);
    expect(heard).to.be.empty;
  });

  it('passes axe', async () => {
    await expect(await make()).to.be.accessible();
  });
});

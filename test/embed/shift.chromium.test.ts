import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';

const demo = new URL('../../demo/index.html', import.meta.url).href;

interface LayoutShift extends PerformanceEntry {
  value: number;
}

describe('the demo page', () => {
  it('does not jump when its widgets wake up', async function () {
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe title="demo" src=${demo} width="1000" height="700"></iframe>`,
    );
    await oneEvent(frame, 'load');
    const page = frame.contentWindow as Window & typeof globalThis;
    await page.document.fonts.ready;
    for (let frames = 0; frames < 5; frames++) await nextFrame();
    expect(page.document.querySelector('rupture-diagram')!.shadowRoot !== null).to.equal(true);
    const shifts: LayoutShift[] = [];
    const observer = new page.PerformanceObserver((list) => {
      shifts.push(...(list.getEntries() as LayoutShift[]));
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    // A jump of our own making shows that jumps are heard of.
    const start = page.performance.now();
    page.document.querySelector<HTMLElement>('main')!.style.paddingBlockStart = '300px';
    while (!shifts.some(({ startTime }) => startTime >= start)) await nextFrame();
    const before = shifts.filter(({ startTime }) => startTime < start);
    expect(before.reduce((sum, { value }) => sum + value, 0)).to.be.at.most(0.02);
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import { shownColors } from '../../src/repair-card/shown-colors.js';

const SHAPES = ['skin', 'hair', 'clothes'].flatMap((what) => [`${what}-left`, `${what}-right`]);

async function drawn(colors: Record<string, string>, paper: string) {
  const base = await fixture<HTMLElement>(html`<div></div>`);
  base.style.backgroundColor = paper;
  base.innerHTML = `<svg><path class="age-line" opacity="0"></path>${SHAPES.map((name) => `<path class="${name}"></path>`).join('')}</svg>`;
  for (const path of base.querySelectorAll('path'))
    path.style.fill = colors[path.getAttribute('class')!] ?? '#000';
  return base;
}

describe('the colours that the description names', () => {
  it('are those that are set, in any notation, also where a canvas reads back others', async () => {
    const prototype = CanvasRenderingContext2D.prototype as { getImageData: unknown };
    const original = prototype.getImageData;
    prototype.getImageData = () => ({ data: [255, 255, 255, 255] });
    const base = await drawn(
      {
        'skin-left': 'oklch(0.45 0.07 50)',
        'hair-left': '#5a3a2c',
        'clothes-left': 'color-mix(in oklab, #6d8fae 88%, #0c0c11)',
        'clothes-right': 'rgb(0 128 0 / 50%)',
      },
      'hsl(50 90% 90%)',
    );
    const before = base.innerHTML;
    const shown = shownColors(base);
    prototype.getImageData = original;
    expect(shown!.colors).to.include({
      'skin-left': 'dark',
      'hair-left': 'brown',
      'clothes-left': 'blue',
      'clothes-right': 'green',
      paper: 'yellow',
    });
    expect(shown!.isOlder).to.equal(false);
    expect(base.innerHTML).to.equal(before);
  });

  it('are not asked for where nothing is seen: a card that leaves the page while it opens throws nothing', async () => {
    const base = await drawn({}, '#fff');
    base.remove();
    expect(shownColors(base)).to.equal(undefined);
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { contrast, contrasts, painted } from '../../demo/make-it-yours/contrast.js';
import '../../src/all.js';
import { LOOKS } from '../../src/repair-card/artwork-colors.js';
import { THEMES } from '../../src/theme/themes.js';

/** A page as the visitor's or the embedder's colour scheme makes it: its ground, and its text. */
const PAGES = { light: ['#fff', '#1a1a1a'], dark: ['#121212', '#f0f0f0'] } as const;
type Scheme = keyof typeof PAGES;

/** The ground that a theme is made for, where it is not the page's own. */
const FIXED: Record<string, Scheme> = { paper: 'light', 'ink-saving': 'light', night: 'dark' };

/** The pairs that cannot be told apart well enough. */
const tooFaint = (widget: Element, page: string) =>
  contrasts(widget, page)
    .filter(({ ratio, needed }) => ratio < needed)
    .map(({ what, ground, ratio }) => `${what} on ${ground}: ${ratio.toFixed(2)}`);

const card = (style: string, theme: string, look = 'honey') =>
  fixture<HTMLElement>(html`
    <div style=${style}><repair-card theme=${theme} look=${look}></repair-card></div>
  `).then((page) => page.firstElementChild!);

const pageStyle = (scheme: Scheme) =>
  `color-scheme: ${scheme}; background: ${PAGES[scheme][0]}; color: ${PAGES[scheme][1]}`;

describe('contrast', () => {
  for (const theme of THEMES.filter((name) => name !== 'auto'))
    for (const scheme of ['light', 'dark'] as const)
      it(`is 7:1 for text and 3:1 for lines in the theme ${theme} on a ${scheme} page`, async () => {
        for (const look of LOOKS) {
          const widget = await card(pageStyle(scheme), theme, look);
          const page = PAGES[FIXED[theme] ?? scheme][0];
          expect(tooFaint(widget, page), look).to.deep.equal([]);
        }
      });

  for (const scheme of ['light', 'dark'] as const)
    it(`holds for any accent on a ${scheme} page`, async () => {
      const widget = await card(pageStyle(scheme), 'calm');
      const byte = fc.nat(255);
      const accents = fc.oneof(
        fc.tuple(byte, byte, byte).map((rgb) => `rgb(${rgb.join(' ')})`),
        fc
          .tuple(fc.nat(100), fc.nat(40), fc.nat(359))
          .map(([l, c, h]) => `oklch(${l}% ${c / 100} ${h})`),
        fc.constantFrom(
          'white',
          'black',
          'transparent',
          'currentcolor',
          'yellow',
          'blue',
          'rgb(0 255 0 / 0.1)',
        ),
      );
      fc.assert(
        fc.property(accents, fc.constantFrom('', 'calm', 'contrast'), (accent, theme) => {
          (widget.parentElement as HTMLElement).style.setProperty('--rr-accent', accent);
          widget.shadowRoot!.querySelector('.base')!.className = `base honey ${theme}`;
          expect(tooFaint(widget, PAGES[scheme][0])).to.deep.equal([]);
        }),
        { numRuns: 300 },
      );
    });

  for (const theme of THEMES.filter((name) => name !== 'auto'))
    for (const scheme of ['light', 'dark'] as const)
      it(`is 7:1 for the words of what is pressed, in the theme ${theme} on a ${scheme} page`, async () => {
        const page = await fixture<HTMLElement>(html`
          <div style=${pageStyle(scheme)}><repair-checklist theme=${theme}></repair-checklist></div>
        `);
        const checklist = page.firstElementChild!;
        for (const name of ['[aria-pressed=true]', '[data-action=copy]', '[data-action=keep]']) {
          const { color, backgroundColor } = getComputedStyle(
            checklist.shadowRoot!.querySelector(name)!,
          );
          const ground = painted(PAGES[FIXED[theme] ?? scheme][0], backgroundColor);
          const words = painted(PAGES[FIXED[theme] ?? scheme][0], backgroundColor, color);
          expect(contrast(words, ground), name).to.be.at.least(7);
        }
      });

  it('leaves an accent as it is that is dark enough, for words, buttons and what is pressed', async () => {
    const page = await fixture<HTMLElement>(html`
      <div style="--rr-accent: #5b2350"><repair-checklist></repair-checklist></div>
    `);
    const root = page.firstElementChild!.shadowRoot!;
    const near = (color: string) => contrast(painted(color), painted('#5b2350'));
    for (const name of ['[aria-pressed=true]', '[data-action=copy]', '[data-action=keep]'])
      expect(near(getComputedStyle(root.querySelector(name)!).backgroundColor), name).to.be.below(
        1.02,
      );
    expect(near(getComputedStyle(root.querySelector('.link')!).color)).to.be.below(1.02);
  });

  it('is seen to fail where a page sets colours that cannot be read', async () => {
    const widget = await card(`${pageStyle('light')}; --rr-ink: #999; --rr-paper: #ccc`, 'paper');
    expect(tooFaint(widget, '#fff')).to.include.members(['ink on paper: 1.77']);
  });
});

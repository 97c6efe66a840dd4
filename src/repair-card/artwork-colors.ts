import { css } from 'lit';

/** The ready-made looks, by the attribute `look`. */
export const LOOKS = ['honey', 'harbour', 'orchard', 'dusk'] as const;
export type Look = (typeof LOOKS)[number];

/**
 * The colours of the drawings, in their one home. A look sets the six colours of the two people: two tan
 * people (honey), two with deep brown skin (harbour), one with deep brown skin and one pale with grey hair (orchard), a
 * parent and a grown child (dusk). A public variable goes before the look.
 *
 * Every shade and every line on skin and hair is made of its ground, so that one variable recolours all: a shade is a step
 * darker (lighter on what is nearly black), a line is dark on what is light and light on what is dark, at least 2:1.
 * The class names are those of the layers in `scripts/artwork/`: `skin-left-shade` is made of `skin-left`.
 */
export const artworkColors = css`
  .base {
    --_look-skin-left: #dfae84;
    --_look-skin-right: #b97d52;
    --_look-hair-left: #463128;
    --_look-hair-right: #33262b;
    --_look-clothes-left: #6f93ad;
    --_look-clothes-right: #8fac86;
  }
  .harbour {
    --_look-skin-left: #8a5a3d;
    --_look-skin-right: #95633f;
    --_look-hair-left: #221d20;
    --_look-hair-right: #2b2226;
    --_look-clothes-left: #d2a24c;
    --_look-clothes-right: #7fa78c;
  }
  .orchard {
    --_look-skin-left: #8a5a3d;
    --_look-skin-right: #f2d3bb;
    --_look-hair-left: #221d20;
    --_look-hair-right: #a9a8a8;
    --_look-clothes-left: #db8d47;
    --_look-clothes-right: #a8505a;
  }
  .dusk {
    --_look-skin-left: #f2d3bb;
    --_look-skin-right: #d6a274;
    --_look-hair-left: #a9a8a8;
    --_look-hair-right: #5a3c2c;
    --_look-clothes-left: #7d7f9c;
    --_look-clothes-right: #c58a72;
  }
  .base {
    --_skin-left: var(--rr-skin-left, var(--_look-skin-left)); /* skin of the left person */
    --_skin-right: var(--rr-skin-right, var(--_look-skin-right)); /* skin of the right person */
    --_hair-left: var(--rr-hair-left, var(--_look-hair-left)); /* hair of the left person */
    --_hair-right: var(--rr-hair-right, var(--_look-hair-right)); /* hair of the right person */
    --_clothes-left: var(
      --rr-clothes-left,
      var(--_look-clothes-left)
    ); /* clothes of the left person */
    --_clothes-right: var(
      --rr-clothes-right,
      var(--_look-clothes-right)
    ); /* clothes of the right person */
    --_age-left: var(
      --rr-age-left,
      0
    ); /* lines of age on the left face: 0 hides them, 1 shows them */
    --_unicorn: var(--rr-unicorn, light-dark(#c3c6ce, #a3a6b1)); /* the unicorn's coat */
    --_mane: var(--rr-mane, light-dark(#8d919d, #72767f)); /* its mane */
    --_outline: var(--rr-outline, light-dark(#23222b, #0c0c11)); /* ink inside the drawings */
    --_disc: light-dark(
      color-mix(in oklab, var(--_gold) 24%, var(--_paper)),
      color-mix(in oklab, var(--_gold) 50%, var(--_paper))
    );
  }
  .base.dusk {
    --_age-left: var(--rr-age-left, 1);
  }
  .base.ink-saving {
    --_look-clothes-left: #dfe7ee;
    --_look-clothes-right: #e2eadf;
    --_disc: none;
  }
  [class^='skin-left'],
  .age-line {
    --_of: var(--_skin-left);
  }
  [class^='skin-right'] {
    --_of: var(--_skin-right);
  }
  [class^='hair-left'] {
    --_of: var(--_hair-left);
  }
  [class^='hair-right'] {
    --_of: var(--_hair-right);
  }
  [class^='clothes-left'] {
    --_of: var(--_clothes-left);
  }
  [class^='clothes-right'] {
    --_of: var(--_clothes-right);
  }
  [class^='unicorn'] {
    --_of: var(--_unicorn);
  }
  [class^='mane'] {
    --_of: var(--_mane);
  }
  [class^='gold'] {
    --_of: var(--_gold);
  }
  .white {
    --_of: var(--_field);
  }
  .disc {
    --_of: var(--_disc);
  }
  .ink {
    --_of: var(--_outline);
  }
  .bubble .ink,
  .arrow .ink {
    --_of: var(--_ink);
  }
  path {
    fill: var(--_of);
  }
  [class$='blush'] {
    fill: color-mix(in oklab, var(--_of) 65%, #d9775f);
  }
  .age-line {
    opacity: var(--_age-left);
  }
  [class$='shade'] {
    fill: oklch(
      from var(--_of) calc(l - 0.085 + 0.17 * clamp(0, (0.3 - l) * 1e6, 1)) calc(0.92 * c) h
    );
  }
  [class^='skin'][class$='line'],
  .age-line {
    --_dark: clamp(0, (0.47 - l) * 1e6, 1);
    fill: oklch(
      from var(--_of)
        calc(
          var(--_dark) * max(0.47, 0.27 + 0.92 * l) + (1 - var(--_dark)) * min(0.25, 0.9 * l - 0.28)
        )
        calc(0.3 * c) h
    );
  }
  /* A strand has just the luminance of 2:1: on dark hair warm light lies on it, on fair hair it is a deeper tone of its own. */
  [class^='hair'][class$='line'] {
    --_lit: clamp(0, (0.07 - y) * 1e6, 1);
    --_deep: (1 - var(--_lit)) * (0.476 - 0.029 / max(y, 0.07));
    fill: color(
      from var(--_of) xyz-d65 calc(var(--_lit) * (1.05 * x + y + 0.067) + var(--_deep) * x)
        calc(var(--_lit) * (2.1 * y + 0.06) + var(--_deep) * y)
        calc(var(--_lit) * (1.05 * z + 1.14 * y + 0.022) + var(--_deep) * z)
    );
  }
  /* What shades and lines inherit in a browser that cannot make one colour of another. */
  svg {
    fill: #0006;
  }
  @media (forced-colors: active) {
    .base {
      --_disc: color-mix(in oklab, #e3b03a 45%, Canvas);
    }
    .drawing {
      --_gold: var(--rr-gold, #e3b03a);
    }
  }
`;

import { css } from 'lit';

/** The ready-made looks, by the attribute `look`. */
export const LOOKS = ['honey', 'harbour', 'orchard', 'dusk'] as const;
export type Look = (typeof LOOKS)[number];

/**
 * The colours of the drawings, in their one home. A look sets the six colours of the two people and the paper;
 * a public variable goes before the look; by night each colour is toned down. The class names are those of the
 * shapes in `artwork/*.svg`.
 */
export const artworkColors = css`
  .base {
    --_look-skin-left: #dfae84;
    --_look-skin-right: #b97d52;
    --_look-hair-left: #5a3a2c;
    --_look-hair-right: #4a3a44;
    --_look-clothes-left: #6d8fae;
    --_look-clothes-right: #8aa582;
  }
  .harbour {
    --_paper: var(--rr-paper, light-dark(#eef5f8, var(--_night)));
    --_look-skin-left: #f3d0b3;
    --_look-skin-right: #8d5c3d;
    --_look-hair-left: #946431;
    --_look-hair-right: #3a333a;
    --_look-clothes-left: #5d97a0;
    --_look-clothes-right: #d08a63;
  }
  .orchard {
    --_paper: var(--rr-paper, light-dark(#fdf1ea, var(--_night)));
    --_look-skin-left: #7d4d33;
    --_look-skin-right: #e6b78f;
    --_look-hair-left: #382f31;
    --_look-hair-right: #7a4a2b;
    --_look-clothes-left: #c0707f;
    --_look-clothes-right: #8fa565;
  }
  .dusk {
    --_paper: var(--rr-paper, light-dark(#f5f0fa, var(--_night)));
    --_look-skin-left: #c58f63;
    --_look-skin-right: #623d2b;
    --_look-hair-left: #9b9ba0;
    --_look-hair-right: #3b343e;
    --_look-clothes-left: #8b83b5;
    --_look-clothes-right: #d3a24a;
  }
  .base {
    --_skin-left: var(
      --rr-skin-left,
      light-dark(var(--_look-skin-left), color-mix(in oklab, var(--_look-skin-left) 88%, #0c0c11))
    ); /* skin of the left person */
    --_skin-right: var(
      --rr-skin-right,
      light-dark(var(--_look-skin-right), color-mix(in oklab, var(--_look-skin-right) 88%, #0c0c11))
    ); /* skin of the right person */
    --_hair-left: var(
      --rr-hair-left,
      light-dark(var(--_look-hair-left), color-mix(in oklab, var(--_look-hair-left) 88%, #fff))
    ); /* hair of the left person */
    --_hair-right: var(
      --rr-hair-right,
      light-dark(var(--_look-hair-right), color-mix(in oklab, var(--_look-hair-right) 88%, #fff))
    ); /* hair of the right person */
    --_clothes-left: var(
      --rr-clothes-left,
      light-dark(
        var(--_look-clothes-left),
        color-mix(in oklab, var(--_look-clothes-left) 88%, #0c0c11)
      )
    ); /* clothes of the left person */
    --_clothes-right: var(
      --rr-clothes-right,
      light-dark(
        var(--_look-clothes-right),
        color-mix(in oklab, var(--_look-clothes-right) 88%, #0c0c11)
      )
    ); /* clothes of the right person */
    --_unicorn: var(--rr-unicorn, light-dark(#c3c6ce, #9a9da8)); /* the unicorn's coat */
    --_mane: var(--rr-mane, light-dark(#8b8f9b, #6c707d)); /* its mane */
    --_outline: var(--rr-outline, light-dark(#23222b, #0c0c11)); /* ink inside the drawings */
  }
  .base.ink-saving {
    --_look-clothes-left: #fff;
    --_look-clothes-right: #fff;
  }
  .skin-left {
    fill: var(--_skin-left);
  }
  .skin-right {
    fill: var(--_skin-right);
  }
  .hair-left {
    fill: var(--_hair-left);
  }
  .hair-right {
    fill: var(--_hair-right);
  }
  .clothes-left {
    fill: var(--_clothes-left);
  }
  .clothes-right {
    fill: var(--_clothes-right);
  }
  .unicorn {
    fill: var(--_unicorn);
  }
  .mane {
    fill: var(--_mane);
  }
  .gold {
    fill: var(--_gold);
  }
  .white {
    fill: var(--_field);
  }
  .eye {
    fill: #fffdf8;
  }
  .ink {
    fill: var(--_outline);
  }
  .ornament .ink {
    fill: var(--_ink);
  }
  @media (forced-colors: active) {
    .drawing .gold {
      fill: var(--rr-gold, #e3b03a);
    }
  }
`;

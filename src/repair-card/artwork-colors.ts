import { css } from 'lit';

/**
 * The colours of the drawings, in their one home: public variable, default by day and by night, what it colours.
 * The class names are those of the shapes in `artwork/*.svg`.
 */
export const artworkColors = css`
  .base {
    --_skin-left: var(--rr-skin-left, light-dark(#dfae84, #c99b74)); /* skin of the left person */
    --_skin-right: var(
      --rr-skin-right,
      light-dark(#b97d52, #a66f48)
    ); /* skin of the right person */
    --_hair-left: var(--rr-hair-left, light-dark(#4a3129, #5b3f35)); /* hair of the left person */
    --_hair-right: var(
      --rr-hair-right,
      light-dark(#2c2530, #463c4c)
    ); /* hair of the right person */
    --_clothes-left: var(
      --rr-clothes-left,
      light-dark(#6d8fae, #557794)
    ); /* clothes of the left person */
    --_clothes-right: var(
      --rr-clothes-right,
      light-dark(#8aa582, #6d8966)
    ); /* clothes of the right person */
    --_unicorn: var(--rr-unicorn, light-dark(#c3c6ce, #9a9da8)); /* the unicorn's coat */
    --_mane: var(--rr-mane, light-dark(#8b8f9b, #6c707d)); /* its mane */
    --_outline: var(--rr-outline, light-dark(#23222b, #0c0c11)); /* ink inside the drawings */
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
  .ink {
    fill: var(--_outline);
  }
  .ornament .ink {
    fill: var(--_ink);
  }
`;

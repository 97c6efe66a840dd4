/* The build refuses a template that the scripts' renderer would show in another place than Lit does. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { misplaced } from '../../scripts/build/minify-templates.js';

const split = (/** @type {string} */ markup) => markup.split('$');

it('a value has to stand by itself in an element, or right after one', () => {
  for (const bad of [
    '<p>so $</p>',
    '<p>$$</p>',
    '<p>$ $</p>',
    '<b>a</b> $<i>b</i>',
    '$<p>a</p>',
    '<p>a</p>$',
  ])
    assert.equal(misplaced(split(bad)), true, bad);
  for (const good of [
    '<p>$</p>',
    '<p class="a $" id=$>$ so <b>b</b></p>',
    '<p><b>a</b>$<i>b</i>$</p>',
    '<p>a</p>',
  ])
    assert.equal(misplaced(split(good)), false, good);
});

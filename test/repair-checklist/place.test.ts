import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { placeOf } from '../../src/repair-checklist/place.js';

/** A window as `placeOf` sees it, alone or framed. */
function view(
  address: string,
  around?: Window,
  frame: { id?: string; name?: string } = {},
): Window {
  const location = address.startsWith('about:')
    ? { href: address, pathname: address.slice(6), search: '', hash: '' }
    : new URL(address);
  const made = {
    location,
    document: { referrer: '' },
    frameElement: { id: '', name: '', ...frame },
  };
  const view = made as unknown as Window & { parent: Window };
  view.parent = around ?? view;
  if (around)
    Object.assign(around, { [around.length ?? 0]: view, length: (around.length ?? 0) + 1 });
  return view;
}

/** A page of another origin, which tells nothing of itself. */
function stranger(): Window {
  const hidden = () => {
    throw new DOMException('another origin', 'SecurityError');
  };
  return Object.defineProperty({ length: 0 } as Window, 'location', { get: hidden });
}

const keyOf = (id: string, number: number, page: Window) => placeOf(id, number, page)?.key;

describe('where notes are kept', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/);
  const address = fc
    .tuple(word, fc.option(fc.tuple(word, word)), fc.option(word))
    .map(
      ([path, query, route]) =>
        `https://a.example/${path}${query ? `?${query.join('=')}` : ''}${route ? `#/${route}` : ''}`,
    );
  const one = fc.tuple(address, fc.string(), fc.integer({ min: 1, max: 9 }));

  it('is another place for another address, query, route, id or number, and the same for the same', () => {
    fc.assert(
      fc.property(one, one, (first, second) => {
        const [a, b] = [first, second].map(([page, id, number]) => keyOf(id, number, view(page)));
        expect(a === b).to.equal(JSON.stringify(first) === JSON.stringify(second));
      }),
    );
  });

  it('is another place where only one thing differs', () => {
    const pages = ['/one', '/two', '/one?page=2', '/one?page=3', '/one#/a', '/one#!b'];
    const keys = pages.map((page) => keyOf('ours', 1, view(`https://a.example${page}`)));
    const page = view('https://a.example/one');
    keys.push(keyOf('', 1, page), keyOf('ours', 2, page), keyOf('ours1', 1, page));
    expect(new Set(keys).size).to.equal(9);
  });

  it('does not change with what newsletters hang on an address, nor with a place in the page', () => {
    const plain = keyOf('', 1, view('https://a.example/repair?page=2'));
    for (const more of ['&utm_source=news', '&fbclid=1', '&mc_eid=a&gclid=b', '#top', '#'])
      expect(keyOf('', 1, view(`https://a.example/repair?page=2${more}`)), more).to.equal(plain);
  });

  it('is apart for a frame in two pages, and for two frames in one', () => {
    const pages = ['https://a.example/one', 'https://a.example/two'].map((page) => view(page));
    const frames = pages.flatMap((page) => [
      view('https://a.example/frame.html', page),
      view('https://a.example/frame.html', page),
      view('about:srcdoc', page),
      view('about:srcdoc', page),
    ]);
    const keys = new Set(frames.map((frame) => keyOf('', 1, frame)));
    expect(keys.size).to.equal(8);
  });

  it('stays with a frame that has a name when another comes before it', () => {
    const before = view('https://a.example/page');
    const after = view('https://a.example/page');
    view('about:srcdoc', after);
    const [first, second] = [before, after].map((page) =>
      keyOf('', 1, view('about:srcdoc', page, { name: 'repair' })),
    );
    expect(first).to.equal(second);
  });

  it('is nowhere where the page around cannot be told from others', () => {
    const frame = view('https://widgets.example/frame.html', stranger());
    expect(placeOf('', 1, frame)).to.equal(undefined);
    Object.assign(frame.document, { referrer: 'https://a.example/' });
    expect(placeOf('', 1, frame)).to.equal(undefined);
    Object.assign(frame.document, { referrer: 'https://a.example/one' });
    const one = keyOf('', 1, frame);
    Object.assign(frame.document, { referrer: 'https://a.example/two' });
    expect(keyOf('', 1, frame))
      .to.be.a('string')
      .and.not.equal(one);
  });

  it('knows where earlier versions kept them, for the first of a name only', () => {
    const page = view('https://a.example/repair?page=2');
    expect(placeOf('ours', 1, page)!.older).to.deep.equal(['rupture-repair/checklist/1/ours']);
    expect(placeOf('', 1, page)!.older).to.deep.equal(['rupture-repair/checklist/1//repair']);
    expect(placeOf('', 2, page)!.older).to.deep.equal([]);
  });
});

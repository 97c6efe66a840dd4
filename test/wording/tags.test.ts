import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/all.js';
import { en } from '../../src/wording/languages/en.js';
import { addLanguage, tagOf } from '../../src/wording/language.js';
import { consoleWarnings } from '../console-warnings.js';
import { byRole, shownWords } from '../query.js';

const isTag = (tag: string) => {
  try {
    return Boolean(new Intl.Locale(tag));
  } catch {
    return false;
  }
};

describe('a language tag', () => {
  const tags: [string, string][] = [
    ['en-GB', 'en-GB'],
    ['en-GB,en;q=0.9', 'en-GB'],
    ['en-', 'en'],
    ['en-GB-oed', 'en-GB'],
    ['zh_CN', 'zh-CN'],
    [' pt_BR.UTF-8', 'pt-BR'],
    ['', ''],
    ['*', ''],
    ['-', ''],
    ['i-klingon', ''],
  ];
  for (const [written, read] of tags)
    it(`written “${written}” is read as “${read}”`, () => {
      expect(tagOf(written)).to.equal(read);
    });

  it('is one that every browser takes, or nothing, whatever is written', () => {
    const anything = fc.oneof(fc.string(), fc.stringMatching(/^[a-zA-Z0-9_;,=. -]{0,20}$/));
    fc.assert(
      fc.property(anything, (written) => {
        const tag = tagOf(written);
        expect(tag === '' || isTag(tag)).to.equal(true);
      }),
    );
    for (const value of [undefined, null, 5, {}, [], Object.create(null), Symbol('x')])
      expect(() => tagOf(value)).to.not.throw();
  });

  it('that is none gives words, also where a sentence is joined by the language’s rules', async () => {
    const warnings = consoleWarnings();
    for (const lang of [
      'en-GB,en;q=0.9',
      'en-',
      'en-GB-oed',
      'zh_CN',
      'a',
      'x',
      '_',
      'en_US_POSIX',
      '1',
    ]) {
      const page = await fixture(html`
        <div lang=${lang}>
          <rupture-diagram></rupture-diagram><repair-checklist></repair-checklist
          ><repair-card></repair-card>
        </div>
      `);
      const checklist = page.querySelector('repair-checklist')!;
      byRole(checklist, 'checkbox', en.checklist.parts.hurt.title).click();
      await checklist.updateComplete;
      expect(shownWords(checklist), lang).to.contain(en.checklist.parts.hurt.title);
      for (const name of ['rupture-diagram', 'repair-card'])
        expect(shownWords(page.querySelector(name)!).length, lang).to.be.greaterThan(200);
    }
    warnings.restore();
  });

  it('that a pack lacks is said once, and the pack left out', () => {
    const warnings = consoleWarnings();
    for (const pack of [undefined, null, {}, { lang: 5 }, { lang: '' }])
      expect(() => addLanguage(pack as never)).to.not.throw();
    warnings.restore();
    expect(warnings.lines.length).to.be.greaterThan(0);
    for (const line of warnings.lines) expect(line).to.contain('addLanguage');
  });
});

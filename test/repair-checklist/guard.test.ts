import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import { addLanguage } from '../../src/wording/language.js';
import { LANGUAGES } from '../languages.js';

describe('the guard of the part that needs two safe people', () => {
  for (const { lang, checklist: words } of LANGUAGES)
    it(`is seen with its title before it is opened, in ${lang}`, async () => {
      for (const language of LANGUAGES) addLanguage(language);
      const page = await fixture<HTMLElement>(
        html`<div lang=${lang}><repair-checklist></repair-checklist></div>`,
      );
      const { shadowRoot } = page.querySelector('repair-checklist')!;
      const titles = [...shadowRoot!.querySelectorAll<HTMLElement>('[part=step-title]')];
      const title = titles.find(({ innerText }) =>
        innerText.includes(words.parts['co-creation'].title),
      )!;
      expect(title.innerText).to.contain(words.guardTitle ?? words.guard);
    });
});

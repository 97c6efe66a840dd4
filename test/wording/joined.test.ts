import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import { fallbackHtml } from '../../src/embed/fallback.js';
import type { RepairChecklist } from '../../src/repair-checklist/repair-checklist.js';
import { joined, labelled } from '../../src/wording/joined.js';
import { en } from '../../src/wording/languages/en.js';
import { shownWords } from '../query.js';

describe('texts beside each other', () => {
  it('have a space between them, but not after Chinese signs and marks', () => {
    expect(joined('One.', '', undefined, 'Two.')).to.equal('One. Two.');
    expect(joined('一。', '二。')).to.equal('一。二。');
    expect(joined('你可能会觉得', '生气')).to.equal('你可能会觉得生气');
  });

  it('follow the pattern of their language where one labels the other', () => {
    expect(labelled('Name', 'text')).to.equal('Name: text');
    expect(labelled('名', '文', '{label}：{text}')).to.equal('名：文');
  });

  it('take the marks of the language in the readable copy, on the sheet and beside a name', async () => {
    const labels = '{label}\u00a0— {text}';
    const wording = { ...en, checklist: { ...en.checklist, labelled: labels } };
    const { title, text } = en.checklist.parts.happened;
    for (const widget of ['repair-checklist', 'rupture-diagram'] as const)
      expect(fallbackHtml(widget, wording)).to.contain('</strong>\u00a0— ');
    expect(fallbackHtml('repair-checklist', wording)).to.contain(
      `<strong>${title}</strong>\u00a0— ${text}`,
    );
    const checklist = await fixture<RepairChecklist>(
      html`<repair-checklist
        people="two"
        wording=${JSON.stringify({ labelled: labels })}
      ></repair-checklist>`,
    );
    const { people, noteLabel } = en.checklist;
    expect(shownWords(checklist)).to.contain(`${people.first} — ${noteLabel}`);
  });
});

import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../../src/all.js';
import { laterTask } from '../later-task.js';

interface Held {
  heap: number;
  nodes: number;
  listeners: number;
}
const held = () => executeServerCommand<Held, void>('held-by-page');

const MOUNTS = 1000;
let names = 0;

/** A page's part with one widget, alone or in a kit; each with a name of its own that no other has. */
const PAGES: Record<string, () => string> = {
  'rupture-diagram': () => '<rupture-diagram></rupture-diagram>',
  'repair-checklist': () => '<repair-checklist></repair-checklist>',
  'repair-card': () => '<repair-card></repair-card>',
  'page-exit': () => '<page-exit href="https://weather.example/"></page-exit>',
  'repair-kit': () => '<repair-kit><repair-card></repair-card></repair-kit>',
  'a kit by its name': () => `<repair-card kit="left-${++names}"></repair-card>`,
};

async function mount(markup: () => string, times: number): Promise<void> {
  const page = document.createElement('div');
  document.body.append(page);
  for (let done = 0; done < times; done += 50) {
    page.innerHTML = Array.from({ length: 50 }, markup).join('');
    for (const element of page.children) await (element as LitElement).updateComplete;
    page.replaceChildren();
  }
  page.remove();
}

describe('what has left the page', () => {
  for (const [what, markup] of Object.entries(PAGES))
    it(`is held by nothing: ${what}`, async () => {
      const page = document.createElement('div');
      document.body.append(page);
      page.innerHTML = Array.from({ length: 5 }, markup).join('');
      // Until they have looked at each other.
      await laterTask();
      const left = [...page.children].map((element) => new WeakRef(element));
      page.remove();
      page.replaceChildren();
      await laterTask();
      await held();
      // Chromium itself keeps a root for a style that it has computed there, if it has counters.
      expect(left.filter((one) => one.deref()).length).to.be.lessThan(2);
    });
});

describe(`after ${MOUNTS} mounts and removals`, () => {
  for (const [what, markup] of Object.entries(PAGES))
    it(`nothing of ${what} stays behind`, async function () {
      this.timeout(120_000);
      // Until the browser has compiled what it will.
      await mount(markup, MOUNTS);
      const before = await held();
      await mount(markup, MOUNTS);
      const after = await held();
      for (const name of ['heap', 'nodes', 'listeners'] as const)
        expect(after[name] / before[name], name).to.be.lessThan(1.05);
      // Five per cent of a test page are many; of one widget, next to nothing may stay.
      expect((after.heap - before.heap) / MOUNTS, 'bytes of each').to.be.lessThan(51);
    });
});

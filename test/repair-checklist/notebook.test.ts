import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { merge, type Entries } from '../../src/repair-checklist/entries.js';
import { Notebook } from '../../src/repair-checklist/notebook.js';
import { Device } from './device.js';

const KEY = 'rupture-repair/checklist/1/test';
const NAMES = ['note.0.hurt', 'note.1.hurt', 'tick.0.own', 'name.0', 'opening'];

const openTab = (device: Device) => {
  const notebook: Notebook = new Notebook(
    () => ({ key: KEY, older: [] }),
    () => undefined,
    device.tab((key) => notebook.hear(key)),
  );
  notebook.open();
  return notebook;
};

interface ModelTab {
  entries: Record<string, string>;
  isKept: boolean;
  undo?: { entries: Record<string, string>; isKept: boolean } | undefined;
}

const pick = fc.nat({ max: 1 });
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(fc.constant('write' as const), pick, fc.constantFrom(...NAMES)),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constant('erase' as const), pick, fc.constantFrom(...NAMES)),
  },
  { weight: 2, arbitrary: fc.tuple(fc.constant('keep' as const), pick, fc.constant('')) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('clear' as const), pick, fc.constant('')) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('undo' as const), pick, fc.constant('')) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('reload' as const), pick, fc.constant('')) },
);
const steps = fc.array(step, { maxLength: 25 });

describe('keeping notes', () => {
  it('does as a simple model says, for any doings in two tabs (1,500 sequences)', () => {
    let text = 0;
    fc.assert(
      fc.property(steps, (sequence) => {
        const device = new Device();
        const tabs = [openTab(device), openTab(device)];
        // The model: what each tab shows, and what is on the device.
        let stored: Record<string, string> | undefined;
        const model: ModelTab[] = [
          { entries: {}, isKept: false },
          { entries: {}, isKept: false },
        ];
        const put = (tab: ModelTab) => {
          if (!tab.isKept) return;
          stored = { ...tab.entries };
          for (const other of model) if (other.isKept) other.entries = { ...stored };
        };
        for (const [doing, index, name] of sequence) {
          const tab = model[index]!;
          const notebook = tabs[index]!;
          switch (doing) {
            case 'write':
              text++;
              tab.entries[name] = `text ${text};`;
              tab.undo = undefined;
              notebook.write(name, `text ${text};`);
              put(tab);
              break;
            case 'erase':
              tab.entries = Object.fromEntries(
                Object.entries(tab.entries).filter(([key]) => key !== name),
              );
              tab.undo = undefined;
              notebook.write(name, '');
              put(tab);
              break;
            case 'keep':
              if (!tab.isKept && stored) tab.entries = { ...merge({}, tab.entries, stored) };
              tab.isKept = true;
              tab.undo = undefined;
              notebook.keep();
              put(tab);
              break;
            case 'clear':
              if (!tab.undo || Object.keys(tab.entries).length > 0)
                tab.undo = { entries: tab.entries, isKept: tab.isKept };
              Object.assign(tab, { entries: {}, isKept: false });
              if (stored)
                for (const other of model)
                  if (other.isKept) Object.assign(other, { entries: {}, isKept: false });
              stored = undefined;
              notebook.clear();
              break;
            case 'undo':
              if (tab.undo) {
                const { entries, isKept } = tab.undo;
                Object.assign(tab, { entries: { ...entries }, isKept, undo: undefined });
                if (isKept && stored) tab.entries = { ...merge({}, tab.entries, stored) };
                put(tab);
              }
              notebook.undo();
              break;
            case 'reload':
              model[index] = { entries: { ...stored }, isKept: stored !== undefined };
              tabs[index] = openTab(device);
              break;
          }
          for (const [at, { entries, isKept }] of model.entries()) {
            expect(tabs[at]!.entries, doing).to.deep.equal(entries);
            expect(tabs[at]!.isKept, doing).to.equal(isKept);
          }
          const kept = device.items.get(KEY);
          expect(
            kept === undefined ? undefined : (JSON.parse(kept) as { entries: Entries }).entries,
          ).to.deep.equal(stored);
        }
      }),
      { numRuns: 1500, includeErrorInReport: true },
    );
  });

  it('loses nothing in the tab when storage fails now and then (800 sequences)', () => {
    const doing = fc.oneof(
      fc.tuple(fc.constant('write' as const), fc.constantFrom(...NAMES)),
      fc.tuple(fc.constantFrom('full', 'forbidden', 'well', 'keep'), fc.constant('')),
    );
    let text = 0;
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 25 }), (sequence) => {
        const device = new Device();
        const notebook = openTab(device);
        const written: Record<string, string> = {};
        for (const [action, name] of sequence) {
          if (action === 'write') notebook.write(name, (written[name] = `text ${++text};`));
          else if (action === 'keep') notebook.keep();
          else {
            device.isFull = action === 'full';
            device.isForbidden = action === 'forbidden';
          }
          expect(notebook.entries).to.deep.equal(written);
        }
        device.isFull = device.isForbidden = false;
        notebook.keep();
        expect(notebook.trouble).to.equal(undefined);
        expect(openTab(device).entries).to.deep.equal(written);
      }),
      { numRuns: 800, includeErrorInReport: true },
    );
  });

  it('keeps both texts when two tabs change the same note at the same time', () => {
    const entries = fc.dictionary(fc.constantFrom(...NAMES), fc.string({ minLength: 1 }));
    fc.assert(
      fc.property(entries, entries, entries, (base, mine, theirs) => {
        const merged = merge(base, mine, theirs);
        for (const [name, text] of Object.entries(mine))
          if (text !== base[name]) expect(merged[name]).to.contain(text);
        for (const [name, text] of Object.entries(theirs))
          if (text !== base[name]) expect(merged[name]).to.contain(text);
      }),
    );
  });

  it('leaves what it cannot read where it is, and beside it once something is kept', () => {
    for (const text of ['{', '[]', 'null', '{"version":2,"entries":{"a":"b"}}', '{"version":1}']) {
      const device = new Device();
      device.items.set(KEY, text);
      const notebook = openTab(device);
      expect(notebook.trouble).to.equal('unreadable');
      notebook.write('name.0', 'Ana');
      expect(device.items.get(KEY)).to.equal(text);
      notebook.keep();
      expect(device.items.get(`${KEY}/unreadable`)).to.equal(text);
      expect(openTab(device).entries).to.deep.equal({ 'name.0': 'Ana' });
      notebook.clear();
      expect(device.items.size).to.equal(0);
    }
  });

  it('does not write over what it cannot read when there is no room beside it', () => {
    const device = new Device();
    device.items.set(KEY, 'not ours');
    const notebook = openTab(device);
    device.isFull = true;
    notebook.keep();
    expect(notebook.trouble).to.equal('full');
    expect(device.items.get(KEY)).to.equal('not ours');
  });

  it('touches no storage before it is asked to', () => {
    const device = new Device();
    const notebook = openTab(device);
    notebook.write('note.0.hurt', 'private');
    expect(device.items.size).to.equal(0);
  });
});

import type { LitElement } from 'lit';
import type { ChecklistWording } from '../wording/wording.js';
import type { Action } from './actions.js';
import type { InPage } from './in-page.js';
import type { Notebook } from './notebook.js';
import { print } from './printing.js';
import { plainText, saveText, type Sheet } from './sheet.js';

/** What a visitor does with the whole checklist, and what is said of it. */
export class Deeds {
  said = '';

  /** @param hear has a text read out that can be seen already */
  constructor(
    private readonly host: LitElement,
    private readonly notebook: Notebook,
    private readonly inPage: InPage,
    private readonly words: () => ChecklistWording,
    private readonly sheet: (isEmpty: boolean) => Sheet,
    private readonly hear: (text: string) => void,
  ) {}

  #print(isEmpty: boolean): void {
    print(this.host.shadowRoot!, this.sheet(isEmpty), () => {
      this.hear((this.said = this.words().cannotPrint));
    });
  }

  /** Does what a pressed button carries as `data-action`. */
  act(button: HTMLElement): void {
    const { notebook, inPage, host } = this;
    const words = this.words();
    const doings: Record<Action, () => string | void> = {
      keep: () => {
        notebook.keep();
        this.hear(words.keep[notebook.trouble ?? 'kept']);
      },
      print: () => this.#print(false),
      'print-empty': () => this.#print(true),
      save: () => (saveText('notes.txt', plainText(this.sheet(false))) ? words.cannotSave : ''),
      clear: () => {
        inPage.clearAll();
        return notebook.trouble ? words.notCleared : words.cleared;
      },
      undo: () => {
        inPage.undoAll();
        return words.restored;
      },
    };
    this.said = '';
    const said = doings[button.dataset['action'] as Action]();
    if (said) this.hear((this.said = said));
    host.requestUpdate();
    // “Keep” and “Bring back” are gone once they are done; the focus would fall out of the page with them.
    void host.updateComplete.then(() => {
      if (button.isConnected) return;
      const actions = host.shadowRoot!.querySelector<HTMLElement>('.actions')!;
      actions.tabIndex = -1;
      actions.focus();
    });
  }
}

/*
 * Translators that work in place put <font> elements in the place of texts, also in open shadow roots. Lit would go on
 * writing into the texts that it made, which nobody sees any more: a tick, a choice or a message would stay as it was.
 */

const isFont = ({ nodeName }: Node) => nodeName === 'FONT';

/** Whether a translator did it: nothing of ours makes or takes a <font>. */
const isForeign = ({ addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord) =>
  [...addedNodes, ...removedNodes].some(isFont) ||
  (removedNodes.length > 0 && [previousSibling, nextSibling].some((node) => node && isFont(node)));

const isTranslation = ({ addedNodes }: MutationRecord) => [...addedNodes].some(isFont);

/** Knows what a translator has done to the words of one widget. */
export class InPlace {
  /** Since the widget was rendered last. */
  #done: MutationRecord[] = [];
  #observer?: MutationObserver;
  /** Texts that say what they were translated to, and what they said before. */
  readonly #translated = new Map<Text, { before: string; now: string }>();
  #lang = '';

  /** @param mark the widget's words with the language that they are in now */
  constructor(private readonly mark: (isTranslated: boolean) => void) {}

  /**
   * Before the widget renders: texts are in their places again, with the words that they have been translated to, or with
   * their own, where the page has another language since. @param lang the page's
   */
  undo(lang: string): void {
    if (!this.#observer) return;
    this.#take(this.#observer.takeRecords());
    if (this.#translated.size > 0 && lang !== this.#lang) this.#restore();
    this.#lang = lang;
    const back = new Set<Node>();
    for (const record of this.#done.reverse()) this.#undo(record, back);
    this.#done = [];
  }

  /** After the widget has rendered; what it did itself does not count. */
  watch(root: ShadowRoot): void {
    if (this.#observer) this.#observer.takeRecords();
    else {
      this.#observer = new MutationObserver((records) => {
        if (this.#take(records)) this.mark(this.#done.some(isTranslation));
      });
      this.#observer.observe(root, { childList: true, subtree: true });
    }
  }

  #take(records: readonly MutationRecord[]): boolean {
    const foreign = records.filter(isForeign);
    this.#done.push(...foreign);
    return foreign.length > 0;
  }

  /** @param back the nodes that are back already, to which a <font> beside them belongs */
  #undo(record: MutationRecord, back: Set<Node>): void {
    const { target, addedNodes, removedNodes, nextSibling } = record;
    const next = nextSibling?.parentNode === target ? nextSibling : null;
    for (const node of removedNodes) back.add(target.insertBefore(node, next));
    for (const node of addedNodes) {
      if (node.parentNode !== target) continue;
      const text = [node.previousSibling, node.nextSibling].find((one) => one && back.has(one));
      if (text instanceof Text && isFont(node)) this.#translate(text, node.textContent!);
      target.removeChild(node);
    }
  }

  #translate(text: Text, now: string): void {
    const before = this.#translated.get(text)?.before ?? text.data;
    text.data = now;
    this.#translated.set(text, { before, now });
  }

  #restore(): void {
    for (const [text, { before, now }] of this.#translated)
      if (text.data === now) text.data = before;
    this.#translated.clear();
    this.mark(false);
  }
}

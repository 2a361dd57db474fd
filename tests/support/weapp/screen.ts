import { Element, type Node, ShadowRoot, TextNode, triggerEvent } from 'glass-easel';

/** Reads and touches one rendered component tree as a person would: by its words and labels. */
export class Screen {
  constructor(private readonly roots: () => Element[]) {}

  /** Everything written on the screen, in reading order. */
  text(): string {
    return this.roots().map(textOf).join('');
  }

  /** The innermost element with exactly this text, or this aria-label, or this placeholder. Throws when there is none. */
  find(words: string): Element {
    const found = this.findAll(words)[0];
    if (!found) throw new Error(`「${words}」is not on the screen:\n${this.text()}`);
    return found;
  }

  findAll(words: string): Element[] {
    const named = this.elements().filter(
      (element) => attribute(element, 'aria-label') === words || attribute(element, 'placeholder') === words,
    );
    if (named.length > 0) return named;
    const written = this.elements().filter((element) => textOf(element).trim() === words);
    return written.filter((element) => !written.some((other) => other !== element && isWithin(other, element)));
  }

  /** Elements with this tag, in reading order. */
  tagged(tag: string): Element[] {
    return this.elements().filter((element) => (element as { is?: string }).is === tag);
  }

  /** A tap, bubbling like WeChat's. */
  tap(target: string | Element): void {
    this.trigger(target, 'tap', { x: 0, y: 0 });
  }

  /** What WeChat sends when a person types into an input or a textarea. */
  type(target: string | Element, value: string): void {
    const element = typeof target === 'string' ? this.find(target) : target;
    this.trigger(element, 'focus', { value: '' });
    this.trigger(element, 'input', { value, cursor: value.length });
    this.trigger(element, 'blur', { value });
  }

  trigger(target: string | Element, type: string, detail: unknown): void {
    const element = typeof target === 'string' ? this.find(target) : target;
    triggerEvent(element, type, detail, { bubbles: true, composed: true });
  }

  elements(): Element[] {
    const all: Element[] = [];
    const visit = (node: Node) => {
      if (node instanceof TextNode) return;
      all.push(node);
      node.forEachComposedChild(visit);
    };
    for (const root of this.roots()) visit(root);
    return all;
  }
}

/** An attribute or property as the compiled template set it. */
export function attribute(element: Element, name: string): unknown {
  return (element as unknown as { getAttribute?(name: string): unknown }).getAttribute?.(name);
}

function textOf(node: Node): string {
  if (node instanceof TextNode) return node.textContent;
  let text = '';
  node.forEachComposedChild((child) => {
    text += textOf(child);
  });
  return text;
}

function isWithin(node: Element, ancestor: Element): boolean {
  let found = false;
  ancestor.forEachComposedChild((child) => {
    if (child === node || (!(child instanceof TextNode) && isWithin(node, child))) found = true;
  });
  return found;
}

export type { ShadowRoot };

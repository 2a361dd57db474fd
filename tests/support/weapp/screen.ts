import { type Element, type Node, type ShadowRoot, TextNode, triggerEvent } from 'glass-easel';

const FIELDS = new Set(['input', 'textarea']);
const isField = (element: Element) => FIELDS.has((element as { is?: string }).is ?? '');

/** Reads and touches one rendered component tree as a person would: by its words and labels. */
export class Screen {
  constructor(private readonly roots: () => Element[]) {}

  /** Everything written on the screen, in reading order. */
  text(): string {
    return this.roots().map(textOf).join('');
  }

  /** What a person taps by these words: the innermost elements with exactly this text, or this aria-label. */
  findAll(words: string): Element[] {
    const found = this.elements().filter(
      (element) =>
        !isField(element) && (attribute(element, 'aria-label') === words || textOf(element).trim() === words),
    );
    return found.filter((element) => !found.some((other) => other !== element && isWithin(other, element)));
  }

  /** Inputs and text areas with this label or placeholder. */
  fields(words: string): Element[] {
    return this.elements().filter(
      (element) =>
        isField(element) && (attribute(element, 'aria-label') === words || attribute(element, 'placeholder') === words),
    );
  }

  /** A tap, bubbling like WeChat's. */
  tap(element: Element): void {
    this.trigger(element, 'tap', { x: 0, y: 0 });
  }

  /** What WeChat sends when a person types into an input or a textarea. */
  type(element: Element, value: string): void {
    this.trigger(element, 'focus', { value: '' });
    this.trigger(element, 'input', { value, cursor: value.length });
    this.trigger(element, 'blur', { value });
  }

  trigger(element: Element, type: string, detail: unknown): void {
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

import type axe from 'axe-core';

/** What must hold on a screen, in CSS pixels. */
export interface Limits {
  /** Least width and height of what can be tapped. */
  target: number;
  /** Smallest text. */
  text: number;
  /** Smallest name in the tab bar. */
  tabText: number;
}

/** Text colour and the colour behind it, as the browser resolved them. */
export interface Pair {
  text: string;
  behind: string;
  /** The beginning of such a text, to find it by. */
  words: string;
}

/** What a look at one screen found: sentences about faults, and every pair of colours in use. */
export interface Findings {
  faults: string[];
  pairs: Pair[];
}

/**
 * Measures the screen that is up. Runs inside the browser, so it closes over nothing: sizes of targets and texts, roles
 * of what can be tapped, what sticks out sideways, and what the bars cover at the end of scrolling.
 */
export function inspect({ target, text, tabText }: Limits): Findings {
  const TAPPED = '[role=button],[role=link],[role=tab],[role=radio],[role=switch],[role=checkbox],button,a,select';
  const BARS = '.tab-bar, .screen__footer';
  const faults: string[] = [];
  const pairs = new Map<string, Pair>();
  const page = [...document.querySelectorAll<HTMLElement>('.screen')].find((screen) => screen.checkVisibility());
  if (!page) return { faults: ['no screen is up'], pairs: [] };

  const wordsOf = (element: Element) =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 16) || element.className;
  const isUp = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };
  const up = (selector: string) => [...page.querySelectorAll<HTMLElement>(selector)].filter(isUp);
  const scrollsSideways = (element: Element) =>
    ['auto', 'scroll', 'hidden'].includes(getComputedStyle(element).overflowX);
  const isInScroller = (element: Element) => {
    for (let above = element.parentElement; above && above !== page; above = above.parentElement) {
      if (scrollsSideways(above)) return true;
    }
    return false;
  };

  const targets = up(TAPPED).filter((element) => !element.closest('[aria-hidden=true]'));
  for (const element of targets) {
    const { width, height } = element.getBoundingClientRect();
    if (width < target - 0.5 || height < target - 0.5) {
      faults.push(`target ${Math.round(width)} × ${Math.round(height)}: ${wordsOf(element)}`);
    }
  }

  // React keeps what it was given on the element: whoever answers a tap must say what it is.
  for (const element of up('*')) {
    const key = Object.keys(element).find((name) => name.startsWith('__reactProps$'));
    const props = key
      ? (element as unknown as Record<string, { onClick?: unknown; className?: string }>)[key]
      : undefined;
    if (!props?.onClick || element.matches(TAPPED) || element.closest(TAPPED)) continue;
    if (/nut-overlay|nut-popup/.test(props.className ?? '')) continue;
    faults.push(`answers a tap without a role: ${wordsOf(element)}`);
  }

  const behindOf = (element: Element): string => {
    for (let above: Element | null = element; above; above = above.parentElement) {
      const colour = getComputedStyle(above).backgroundColor;
      if (!/, 0\)$|transparent/.test(colour)) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const texts: { element: HTMLElement; rect: DOMRect; words: string }[] = [];
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const words = node.textContent?.trim() ?? '';
    if (!element || !words || element.closest('style, script, option') || !isUp(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    texts.push({ element, rect: range.getBoundingClientRect(), words: words.slice(0, 16) });
  }
  for (const { element, rect, words } of texts) {
    const { fontSize, color } = getComputedStyle(element);
    const least = element.closest('.tab-bar') ? tabText : text;
    if (Number.parseFloat(fontSize) < least - 0.05) faults.push(`text of ${fontSize}: ${words}`);
    if (rect.right > innerWidth + 1 && !isInScroller(element)) faults.push(`sticks out sideways: ${words}`);
    const behind = behindOf(element);
    pairs.set(`${color} on ${behind}`, { text: color, behind, words });
  }
  if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways');

  for (const box of up('input, textarea')) {
    const size = Number.parseFloat(getComputedStyle(box, '::placeholder').fontSize);
    if (size < text - 0.05) faults.push(`placeholder of ${size}px`);
  }

  // At the end of scrolling nothing can come out from under a bar any more.
  for (let above: Element | null = page; above; above = above.parentElement) above.scrollTop = above.scrollHeight;
  const bars = up(BARS);
  const edge = Math.min(...bars.map((bar) => bar.getBoundingClientRect().top), innerHeight);
  const isCovered = (element: Element) =>
    !element.closest(`${BARS}, .nut-popup`) && element.getBoundingClientRect().bottom > edge + 1;
  if (bars.length > 0) {
    for (const element of targets) if (isCovered(element)) faults.push(`under the bar: ${wordsOf(element)}`);
    for (const { element, words } of texts) if (isCovered(element)) faults.push(`under the bar: ${words}`);
  }
  return { faults: [...new Set(faults)], pairs: [...pairs.values()] };
}

/**
 * What axe finds on the screen that is up, a sentence each; `only` narrows it to some rules. Runs inside the browser,
 * where axe-core has been loaded.
 */
export async function audit(only: string[] | null): Promise<string[]> {
  const { axe: loaded } = window as unknown as { axe: typeof axe };
  const { violations } = await loaded.run(document.body, {
    resultTypes: ['violations'],
    ...(only ? { runOnly: { type: 'rule', values: only } } : {}),
  });
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ html, any }) => `${id} (${impact}): ${any[0]?.message ?? ''} ${html.slice(0, 160)}`),
  );
}

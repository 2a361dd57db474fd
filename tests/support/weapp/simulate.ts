import { join } from 'node:path';
import simulate from 'miniprogram-simulate';
import { type WeChatOptions, createWeChat } from './wechat';

type Definition = Record<string, unknown>;

/** A compiled page or component rendered alone by miniprogram-simulate, in a jsdom document. */
export interface Rendered {
  text(): string;
  /** Pages the program asked WeChat to open. */
  opened: string[];
  /** Numbers the program asked the phone to call. */
  phoneCalls: string[];
  /** What was printed as a warning or an error: faults of templates stand here. A healthy page has none. */
  warnings: string[];
  /** Taps the innermost element with this text or aria-label. */
  tap(words: string): void;
}

/**
 * Loads `path` of the build at `dist` and renders it; a page also gets its onLoad, onShow and onReady.
 * Needs jest's jsdom environment.
 */
export function renderCompiled(dist: string, path: string, options: WeChatOptions & { query?: object }): Rendered {
  const { wx, phoneCalls } = createWeChat(options);
  const opened: string[] = [];
  const warnings: string[] = [];
  for (const level of ['warn', 'error'] as const) {
    jest.spyOn(console, level).mockImplementation((...words) => void warnings.push(words.join(' ')));
  }
  const open = ({ url, success }: { url: string; success?: (result: object) => void }) => {
    opened.push(url);
    success?.({});
    return Promise.resolve({});
  };
  const globals = globalThis as unknown as Definition & { Component(definition: Definition): void };
  const defineComponent = globals.Component;
  let isPage = false;
  Object.assign(globals, {
    wx: Object.assign(globals.wx as object, wx, { navigateTo: open, switchTab: open }),
    App: () => undefined,
    getApp: () => ({}),
    getCurrentPages: () => [],
    Component: (definition: Definition) =>
      defineComponent({ ...definition, behaviors: Array.isArray(definition.behaviors) ? definition.behaviors : [] }),
    Page: (definition: Definition) => {
      isPage = true;
      const methods = Object.fromEntries(Object.entries(definition).filter(([, value]) => typeof value === 'function'));
      defineComponent({ data: definition.data, methods, behaviors: [] });
    },
  });
  // The chunks of a page register with the runtime that app.js brings.
  require(join(dist, 'app.js'));
  const id = simulate.load(join(dist, path), 'main', {
    compiler: 'official',
    rootPath: dist,
    compilerOptions: { maxBuffer: 64 * 1024 * 1024 },
  });
  globals.Component = defineComponent;
  const component = simulate.render(id);
  const parent = document.createElement('div');
  component.attach(parent);
  const instance = component.instance as unknown as Record<string, ((...args: unknown[]) => unknown) | undefined>;
  if (isPage) {
    instance.onLoad?.(options.query ?? {});
    instance.onShow?.();
    instance.onReady?.();
  }
  const matching = (words: string) =>
    [...parent.querySelectorAll('*')].filter(
      (element) => element.getAttribute('aria-label') === words || element.textContent?.trim() === words,
    );
  return {
    opened,
    phoneCalls,
    warnings,
    text: () => parent.textContent ?? '',
    tap: (words) => {
      const found = matching(words).at(-1);
      if (!found) throw new Error(`“${words}”is not on the screen: ${parent.textContent}`);
      for (const type of ['touchstart', 'touchend']) found.dispatchEvent(touch(type));
    },
  };
}

/** The pair of touch events from which the simulator makes a tap. */
function touch(type: string): Event {
  const event = new Event(type, { bubbles: true });
  const point = { identifier: 1, pageX: 1, pageY: 1, clientX: 1, clientY: 1, x: 1, y: 1 };
  return Object.assign(event, { touches: type === 'touchend' ? [] : [point], changedTouches: [point] });
}

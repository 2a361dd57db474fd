import { join, posix } from 'node:path';
import { Element, EmptyBackendContext, addGlobalErrorListener, addGlobalWarningListener } from 'glass-easel';
import { type AssociatedBackend, type CodeSpace, MiniProgramEnv } from 'glass-easel-miniprogram-adapter';
import { type CodePackage, readCodePackage } from './code-package';
import { Screen } from './screen';
import { type WeChatOptions, createWeChat } from './wechat';

type Definer = (definition: object) => unknown;
type Methods = Record<string, ((...args: unknown[]) => unknown) | undefined>;
type Instance = Methods & { route?: string; getTabBar?: () => unknown };

interface Shown {
  path: string;
  instance: Instance;
  element: Element;
  tabBar?: { instance: Instance; element: Element };
  release(): void;
}

/** Taro's components have no list before their first setData; WeChat renders nothing then, and so does the framework. */
const BEFORE_FIRST_DATA = 'The for-list data is neither Array nor Object, got type "undefined"';

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * A compiled mini program running headless on WeChat's own component framework: its real app.js, pages and
 * templates, with `wx` answered by `createWeChat`. Layout and canvas are absent.
 */
export class MiniProgram {
  readonly screen = new Screen(() => {
    const { element, tabBar } = this.current();
    return tabBar ? [element, tabBar.element] : [element];
  });
  /** Errors thrown inside the app and warnings of the framework; a healthy run has none. */
  readonly problems: string[] = [];
  /** Sizes of every setData so far, in characters of JSON: what crosses to WeChat's other thread. */
  readonly updates: number[] = [];
  readonly device: ReturnType<typeof createWeChat>;
  private readonly code: CodePackage;
  private readonly space: CodeSpace;
  private readonly backend: AssociatedBackend;
  private readonly modules = new Map<string, { exports: unknown }>();
  private stack: Shown[] = [];
  private readonly tabs = new Map<string, Shown>();
  private app: Methods = {};
  private definers: Record<string, Definer> = {};

  private constructor(options: WeChatOptions & { dist: string }) {
    this.code = readCodePackage(options.dist);
    this.problems.push(...this.code.templateWarnings);
    this.device = createWeChat(options);
    const env = new MiniProgramEnv();
    this.space = env.createCodeSpace('', true);
    this.backend = env.associateBackend(new EmptyBackendContext());
    addGlobalErrorListener((error) => {
      this.problems.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return false;
    });
    addGlobalWarningListener((message) => {
      if (!String(message).startsWith(BEFORE_FIRST_DATA)) this.problems.push(String(message));
      return false;
    });
    this.addNavigation();
    for (const [path, template] of this.code.templates) {
      this.space.addCompiledTemplate(path, template);
      if (this.code.has(`${path}.json`)) this.space.addComponentStaticConfig(path, this.code.json(`${path}.json`));
    }
  }

  /**
   * Opens the app on its first tab, or on `path` with its query, as WeChat would from a shared link. `scene` is where it
   * was opened from (WeChat's 场景值); 1154 is Moments, in single-page mode.
   */
  static async launch(options: WeChatOptions & { dist: string; path?: string; scene?: number }): Promise<MiniProgram> {
    const program = new MiniProgram(options);
    program.require('app.js');
    const [path = '', query = ''] = (options.path ?? program.code.app.pages[0] ?? '').replace(/^\//, '').split('?');
    const launch = {
      path,
      query: Object.fromEntries(new URLSearchParams(query)),
      scene: options.scene ?? 1001,
      referrerInfo: {},
    };
    program.device.wx.getLaunchOptionsSync = () => launch;
    program.device.wx.getEnterOptionsSync = () => launch;
    program.app.onLaunch?.(launch);
    program.app.onShow?.(launch);
    for (const component of ['comp', 'custom-wrapper'])
      if (program.code.has(`${component}.js`)) program.register(component);
    if (program.code.app.tabBar?.custom) program.register('custom-tab-bar/index');
    for (const page of program.code.pages) program.register(page);
    await program.open(`/${options.path?.replace(/^\//, '') ?? program.code.app.pages[0]}`, 'reLaunch');
    return program;
  }

  /** The page on top: its path and what the person sees. */
  get path(): string {
    return this.current().path;
  }

  get depth(): number {
    return this.stack.length;
  }

  /** Runs the app until `done` gives something true; fails after `limit` milliseconds with what the screen says. */
  async until<T>(what: string, done: () => T, limit = 10_000): Promise<NonNullable<T>> {
    const end = Date.now() + limit;
    for (;;) {
      const value = done();
      if (value) return value;
      if (Date.now() > end) {
        throw new Error(
          `waited for ${what}; on ${this.path} the screen says:\n${this.screen.text()}\n${this.problems.join('\n')}`,
        );
      }
      await settled();
    }
  }

  /** Waits until these words are on the screen. */
  sees(words: string): Promise<true> {
    return this.until(`“${words}”`, () => this.screen.text().includes(words) || undefined) as Promise<true>;
  }

  /** Waits for the words, then taps them; where they stand twice, the later ones: a sheet comes after what it covers. */
  tap(words: string): Promise<void> {
    return this.trigger(words, 'tap', { x: 0, y: 0 });
  }

  /** Waits for the words, then sends them an event as WeChat would. */
  async trigger(words: string, type: string, detail: unknown): Promise<void> {
    this.screen.trigger(await this.until(`“${words}”`, () => this.screen.findAll(words).at(-1)), type, detail);
    await settled();
  }

  /** Types into the field with this placeholder or label. */
  async type(field: string, value: string): Promise<void> {
    this.screen.type(await this.until(`field “${field}”`, () => this.screen.fields(field).at(-1)), value);
    await settled();
  }

  /** What a person does with the back button. */
  back(): Promise<void> {
    return this.navigateBack(1);
  }

  /** Fires a page's lifecycle hook, e.g. `onPullDownRefresh`, `onReachBottom`, `onShareAppMessage`. */
  fire(hook: string, ...args: unknown[]): unknown {
    return this.current().instance[hook]?.(...args);
  }

  /** Switches the app to the background and back. */
  async reopen(): Promise<void> {
    this.current().instance.onHide?.();
    this.app.onHide?.();
    this.app.onShow?.({});
    this.current().instance.onShow?.();
    await settled();
  }

  close(): void {
    for (const shown of [...this.stack, ...this.tabs.values()]) shown.release();
    this.stack = [];
    this.tabs.clear();
  }

  private current(): Shown {
    const top = this.stack.at(-1);
    if (!top) throw new Error('no page is open');
    return top;
  }

  private addNavigation(): void {
    type Go = {
      url: string;
      delta?: number;
      success?(r: object): void;
      fail?(e: object): void;
      complete?(r: object): void;
    };
    const go = (kind: 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab') => (options: Go) => {
      const done = this.open(options.url, kind);
      done.then(
        () => {
          options.success?.({ errMsg: `${kind}:ok`, eventChannel: { emit: () => undefined, on: () => undefined } });
          options.complete?.({});
        },
        (error: Error) => {
          options.fail?.({ errMsg: `${kind}:fail ${error.message}` });
          options.complete?.({});
        },
      );
      return done.catch(() => undefined);
    };
    Object.assign(this.device.wx, {
      navigateTo: go('navigateTo'),
      redirectTo: go('redirectTo'),
      reLaunch: go('reLaunch'),
      switchTab: go('switchTab'),
      navigateBack: (options?: Go) =>
        this.navigateBack(options?.delta ?? 1).then(() => {
          options?.success?.({});
          options?.complete?.({});
        }),
    });
  }

  private async open(url: string, kind: 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab'): Promise<void> {
    const [rawPath = '', query = ''] = url.split('?');
    const path = posix.normalize(
      rawPath.startsWith('/') ? rawPath.slice(1) : posix.join(posix.dirname(this.path), rawPath),
    );
    if (!this.code.pages.includes(path)) {
      const isEntryPage = this.stack.length === 0;
      this.app.onPageNotFound?.({ path, query: {}, isEntryPage });
      // Opened from outside, the app is told and goes on; inside, the call that led here fails as well.
      if (isEntryPage) return settled();
      throw new Error(`page "${path}" is not found`);
    }
    const isTab = this.code.app.tabBar?.list.some((tab) => tab.pagePath === path) ?? false;
    if (kind === 'navigateTo' && isTab) throw new Error(`can not navigateTo a tabbar page ${path}`);
    if (kind === 'switchTab' && !isTab) throw new Error(`can not switch to no-tabBar page ${path}`);
    if (kind === 'navigateTo' && this.stack.length >= 10) throw new Error('webview count limit exceed');
    this.stack.at(-1)?.instance.onHide?.();
    if (kind === 'redirectTo') this.leave(this.stack.pop());
    if (kind === 'switchTab' || kind === 'reLaunch') {
      while (this.stack.length > 0) this.leave(this.stack.pop());
    }
    const kept = isTab ? this.tabs.get(path) : undefined;
    const shown = kept ?? this.create(path, Object.fromEntries(new URLSearchParams(query)), isTab);
    if (isTab) this.tabs.set(path, shown);
    this.stack.push(shown);
    if (!kept) shown.instance.onLoad?.(Object.fromEntries(new URLSearchParams(query)));
    shown.instance.onShow?.();
    shown.tabBar?.instance.onShow?.();
    if (!kept) shown.instance.onReady?.();
    await settled();
  }

  private leave(shown: Shown | undefined): void {
    if (!shown || this.tabs.get(shown.path) === shown) return;
    shown.instance.onUnload?.();
    shown.release();
  }

  private async navigateBack(delta: number): Promise<void> {
    for (let i = 0; i < delta && this.stack.length > 1; i += 1) this.leave(this.stack.pop());
    this.current().instance.onShow?.();
    await settled();
  }

  private create(path: string, _query: Record<string, string>, isTab: boolean): Shown {
    const mount = (componentPath: string) => {
      const root = this.backend.createRoot('body', this.space, componentPath);
      const instance = root.get() as unknown as Instance & { setData?: unknown };
      const element = root.getComponent() as unknown as Element;
      Element.pretendAttached(element);
      let released = false;
      const setData = instance.setData as ((...args: unknown[]) => void) | undefined;
      // WeChat ignores setData of a page that is gone.
      instance.setData = (...args: unknown[]) => {
        if (released) return;
        this.updates.push(JSON.stringify(args[0]).length);
        setData?.apply(instance, args);
      };
      return {
        instance,
        element,
        release: () => {
          if (released) return;
          released = true;
          root.release();
        },
      };
    };
    const page = mount(path);
    page.instance.route = path;
    const shown: Shown = { path, instance: page.instance, element: page.element, release: page.release };
    if (isTab && this.code.app.tabBar?.custom) {
      const bar = mount('custom-tab-bar/index');
      page.instance.getTabBar = () => bar.instance;
      shown.tabBar = { instance: bar.instance, element: bar.element };
      shown.release = () => {
        page.release();
        bar.release();
      };
    }
    return shown;
  }

  private register(path: string): void {
    this.space.componentEnv(path, (env) => {
      this.definers = env as unknown as Record<string, Definer>;
      this.require(`${path}.js`);
    });
  }

  /** CommonJS as WeChat gives it to every file: one scope a file, modules run once. */
  private require(file: string): unknown {
    const known = this.modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} as unknown };
    this.modules.set(file, module);
    const local: Record<string, unknown> = {
      require: (name: string) => {
        const target = posix.join(posix.dirname(file), name);
        return this.require(target.endsWith('.js') ? target : `${target}.js`);
      },
      module,
      exports: module.exports,
      wx: this.device.wx,
      App: (definition: Methods) => {
        this.app = definition;
      },
      getApp: () => this.app,
      getCurrentPages: () => this.stack.map((shown) => shown.instance),
      // Globals in WeChat: a module of one file may define the component of another that is being loaded.
      Page: (definition: object) => this.definers.Page?.(definition),
      Component: (definition: { behaviors?: unknown }) =>
        this.definers.Component?.({
          ...definition,
          // WeChat overlooks what is not a list here; the adapter does not.
          behaviors: Array.isArray(definition.behaviors) ? definition.behaviors : [],
        }),
      Behavior: (definition: object) => this.definers.Behavior?.(definition),
      window: undefined,
      document: undefined,
      process: undefined,
      __wxConfig: { pages: this.code.pages },
    };
    const source = `${this.code.source(file)}\n//# sourceURL=${join(this.code.root, file)}`;
    new Function(...Object.keys(local), source)(...Object.values(local));
    return module.exports;
  }
}

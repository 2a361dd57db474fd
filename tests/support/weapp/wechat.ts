import { deserialize, serialize } from 'node:v8';

/** What WeChat itself answers: the `wx` object of the base library, as far as the mini program uses it. */

/** What crosses into WeChat is a copy; jsdom has no structuredClone. */
const copied = <T>(value: T): T => deserialize(serialize(value)) as T;

export interface CallFunctionRequest {
  name: string;
  data: unknown;
}

export interface WeChatOptions {
  callFunction(request: CallFunctionRequest): Promise<unknown>;
  /** Kept by the test, so that an app can be closed and opened again on the same device. */
  storage: Map<string, unknown>;
  SDKVersion?: string;
}

export type WeChat = ReturnType<typeof createWeChat>;

/** What WeChat says of an observed element when it comes near the window or leaves. */
interface Intersection {
  intersectionRatio: number;
  boundingClientRect: { height: number };
}

interface Callbacks<T> {
  success?(result: T): void;
  fail?(error: { errMsg: string }): void;
  complete?(result: unknown): void;
}

/** Answers an API of the callback style, later, as WeChat does; without callbacks a promise. */
function answer<T>(options: Callbacks<T> | undefined, work: () => T | Promise<T>): Promise<T> {
  const done = Promise.resolve().then(work);
  done.then(
    (result) => {
      options?.success?.(result);
      options?.complete?.(result);
    },
    (error: Error) => {
      const failure = { errMsg: error.message };
      options?.fail?.(failure);
      options?.complete?.(failure);
    },
  );
  // WeChat gives no promise to a caller that passed callbacks.
  return options?.success || options?.fail || options?.complete ? done.catch(() => undefined as T) : done;
}

/** The navigation half is filled in by the running mini program. */
export function createWeChat(options: WeChatOptions) {
  const { storage } = options;
  const system = {
    SDKVersion: options.SDKVersion ?? '3.8.0',
    version: '8.0.60',
    platform: 'ios',
    system: 'iOS 17.0',
    brand: 'iPhone',
    model: 'iPhone 14',
    language: 'zh_CN',
    pixelRatio: 3,
    screenWidth: 375,
    screenHeight: 812,
    windowWidth: 375,
    windowHeight: 724,
    statusBarHeight: 44,
    fontSizeSetting: 16,
    fontSizeScaleFactor: 1,
    theme: 'light',
    safeArea: { left: 0, right: 375, top: 44, bottom: 778, width: 375, height: 734 },
    host: { appId: '', env: 'WeChat' },
  };
  const toasts: string[] = [];
  const modals: { title?: string; content?: string }[] = [];
  const logs: { level: string; args: unknown[] }[] = [];
  /** What the realtime log can be searched by. */
  const filters: string[] = [];
  /** WeChat's update: `ready` says that a new version was fetched. */
  const update = { ready: () => {}, applied: 0 };
  const went: string[] = [];
  const logger = {
    info: (...args: unknown[]) => void logs.push({ level: 'info', args }),
    warn: (...args: unknown[]) => void logs.push({ level: 'warn', args }),
    error: (...args: unknown[]) => void logs.push({ level: 'error', args }),
    setFilterMsg: (message: string) => void filters.push(message),
    addFilterMsg: () => undefined,
  };
  const phoneCalls: string[] = [];
  const titles: string[] = [];
  const observed = new Map<string, (seen: Intersection) => void>();
  const nothing = () => undefined;
  const wx = {
    getSystemInfoSync: () => ({ ...system }),
    getSystemInfo: (o?: Callbacks<typeof system>) => answer(o, () => ({ ...system })),
    getSystemInfoAsync: (o?: Callbacks<typeof system>) => answer(o, () => ({ ...system })),
    getWindowInfo: () => ({ ...system }),
    getDeviceInfo: () => ({ ...system }),
    getAppBaseInfo: () => ({ ...system }),
    getSystemSetting: () => ({}),
    getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' } }),
    getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1001, referrerInfo: {} }),
    getEnterOptionsSync: () => ({ path: '', query: {}, scene: 1001, referrerInfo: {} }),
    getMenuButtonBoundingClientRect: () => ({ left: 281, right: 368, top: 48, bottom: 80, width: 87, height: 32 }),
    getStorageSync: (key: string) => storage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void storage.set(key, copied(value)),
    removeStorageSync: (key: string) => void storage.delete(key),
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: () => ({ keys: [...storage.keys()], currentSize: 1, limitSize: 10240 }),
    getStorage: (o: { key: string } & Callbacks<{ data: unknown }>) =>
      answer(o, () => {
        if (!storage.has(o.key)) throw new Error('getStorage:fail data not found');
        return { data: storage.get(o.key) };
      }),
    setStorage: (o: { key: string; data: unknown } & Callbacks<object>) =>
      answer(o, () => {
        storage.set(o.key, copied(o.data));
        return {};
      }),
    removeStorage: (o: { key: string } & Callbacks<object>) =>
      answer(o, () => {
        storage.delete(o.key);
        return {};
      }),
    showToast: (o: { title: string } & Callbacks<object>) =>
      answer(o, () => {
        toasts.push(o.title);
        return {};
      }),
    hideToast: (o?: Callbacks<object>) => answer(o, () => ({})),
    showLoading: (o?: Callbacks<object>) => answer(o, () => ({})),
    hideLoading: (o?: Callbacks<object>) => answer(o, () => ({})),
    showModal: (o: { title?: string; content?: string } & Callbacks<{ confirm: boolean; cancel: boolean }>) =>
      answer(o, () => {
        modals.push({ title: o.title, content: o.content });
        return { confirm: true, cancel: false };
      }),
    makePhoneCall: (o: { phoneNumber: string } & Callbacks<object>) =>
      answer(o, () => {
        phoneCalls.push(o.phoneNumber);
        return {};
      }),
    setNavigationBarTitle: (o: { title: string } & Callbacks<object>) =>
      answer(o, () => {
        titles.push(o.title);
        return {};
      }),
    setNavigationBarColor: (o?: Callbacks<object>) => answer(o, () => ({})),
    setBackgroundColor: (o?: Callbacks<object>) => answer(o, () => ({})),
    setClipboardData: (o?: Callbacks<object>) => answer(o, () => ({})),
    stopPullDownRefresh: (o?: Callbacks<object>) => answer(o, () => ({})),
    pageScrollTo: (o?: Callbacks<object>) => answer(o, () => ({})),
    getNetworkType: (o?: Callbacks<{ networkType: string }>) => answer(o, () => ({ networkType: 'wifi' })),
    getPrivacySetting: (o?: Callbacks<object>) => answer(o, () => ({ needAuthorization: false })),
    openPrivacyContract: (o?: Callbacks<object>) => answer(o, () => ({})),
    onNetworkStatusChange: nothing,
    offNetworkStatusChange: nothing,
    onThemeChange: nothing,
    offThemeChange: nothing,
    onNeedPrivacyAuthorization: nothing,
    onError: nothing,
    onUnhandledRejection: nothing,
    onPageNotFound: nothing,
    onWindowResize: nothing,
    offWindowResize: nothing,
    onKeyboardHeightChange: nothing,
    offKeyboardHeightChange: nothing,
    nextTick: (callback: () => void) => void setTimeout(callback, 0),
    canIUse: () => true,
    createSelectorQuery: () => {
      const query = {
        in: () => query,
        select: () => query,
        selectAll: () => query,
        selectViewport: () => query,
        boundingClientRect: () => query,
        fields: () => query,
        scrollOffset: () => query,
        node: () => query,
        exec: (callback?: (results: unknown[]) => void) => void setTimeout(() => callback?.([null]), 0),
      };
      return query;
    },
    createIntersectionObserver: () => {
      const watched: string[] = [];
      const observer = {
        relativeTo: () => observer,
        relativeToViewport: () => observer,
        observe: (selector: string, callback: (seen: Intersection) => void) => {
          watched.push(selector);
          observed.set(selector, callback);
        },
        disconnect: () => {
          for (const selector of watched) observed.delete(selector);
        },
      };
      return observer;
    },
    updateWeChatApp: (o?: Callbacks<object>) =>
      answer(o, () => {
        went.push('updateWeChatApp');
        return {};
      }),
    getUpdateManager: () => ({
      onCheckForUpdate: nothing,
      onUpdateReady: (callback: () => void) => {
        update.ready = callback;
      },
      onUpdateFailed: nothing,
      applyUpdate: () => {
        update.applied += 1;
      },
    }),
    getRealtimeLogManager: () => logger,
    getLogManager: () => ({ ...logger, log: logger.info, debug: logger.info }),
    cloud: {
      init: nothing,
      callFunction: (o: CallFunctionRequest & Callbacks<{ result: unknown; errMsg: string }>) =>
        answer(o, async () => ({
          result: copied(await options.callFunction({ name: o.name, data: copied(o.data) })),
          errMsg: 'cloud.callFunction:ok',
        })),
    },
  };
  return {
    wx: wx as typeof wx & Record<string, unknown>,
    toasts,
    modals,
    logs,
    filters,
    update,
    went,
    phoneCalls,
    titles,
    observed,
  };
}

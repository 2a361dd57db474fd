/** @jest-environment jsdom */
import { fontSetting as h5 } from '../../../src/platform/font-setting/font-setting.h5';
import { fontSetting as weapp } from '../../../src/platform/font-setting/font-setting.weapp';
import type { FontSetting } from '../../../src/platform/font-setting/types';

/** A phone or browser whose text is so many times its usual size. */
interface Platform {
  name: string;
  fontSetting: FontSetting;
  set: (scale: number) => void;
}

const onWeChat = (info: object | undefined, old: object = {}) => {
  Object.assign(globalThis, { wx: { getAppBaseInfo: info && (() => info), getSystemInfoSync: () => old } });
};

const PLATFORMS: Platform[] = [
  {
    name: 'WeChat, by its scale',
    fontSetting: weapp,
    set: (scale) => onWeChat({ fontSizeScaleFactor: scale, fontSizeSetting: Math.floor(16 * scale) }),
  },
  {
    name: 'WeChat that says only px',
    fontSetting: weapp,
    set: (scale) => onWeChat({ fontSizeSetting: 17 * scale }),
  },
  {
    name: 'WeChat before getAppBaseInfo',
    fontSetting: weapp,
    set: (scale) => onWeChat(undefined, { fontSizeSetting: 17 * scale }),
  },
  {
    name: 'a browser',
    fontSetting: h5,
    set: (scale) => {
      jest
        .spyOn(globalThis, 'getComputedStyle')
        .mockImplementation(() => ({ fontSize: `${16 * scale}px` }) as CSSStyleDeclaration);
    },
  },
];

describe.each(PLATFORMS)('the text size of $name', ({ fontSetting, set }) => {
  afterEach(() => jest.restoreAllMocks());

  test('is 1 when nobody changed it', () => {
    set(1);
    expect(fontSetting()).toBeCloseTo(1);
  });

  test('is what was chosen, 关怀模式 among it', () => {
    set(1.4);
    expect(fontSetting()).toBeCloseTo(1.4);
    set(1.18);
    expect(fontSetting()).toBeCloseTo(1.18);
  });

  test('never falls below 1, and nonsense is 1', () => {
    set(0.88);
    expect(fontSetting()).toBe(1);
    set(Number.NaN);
    expect(fontSetting()).toBe(1);
  });
});

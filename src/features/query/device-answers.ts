import Taro from '@tarojs/taro';

export interface KeptAnswer<Data> {
  data: Data;
  /** When it was answered, epoch milliseconds. */
  at: number;
}

/** Answers of one query kept on a device at most; the one kept longest ago goes first. WeChat gives a program 10 MB. */
const MOST = 200;

/** The last answers of a query, kept on this device for the moment before the next answer and for times without network. */
export function deviceAnswers<Data>(name: string) {
  const listKey = `answers:${name}`;
  const keyOf = (key: string) => `answer:${name}:${key}`;
  return {
    read: (key: string): KeptAnswer<Data> | undefined => Taro.getStorageSync(keyOf(key)) || undefined,
    /** Forgets an answer that is no longer this person's to see. */
    drop: (key: string): void => {
      void Taro.removeStorage({ key: keyOf(key) });
    },
    /** Forgets all of them. */
    clear: (): void => {
      const kept: string[] = Taro.getStorageSync(listKey) || [];
      for (const key of kept) Taro.removeStorageSync(keyOf(key));
      Taro.removeStorageSync(listKey);
    },
    keep: (key: string, answer: KeptAnswer<Data>): void => {
      void Taro.setStorage({ key: keyOf(key), data: answer });
      const before: string[] = Taro.getStorageSync(listKey) || [];
      if (before.at(-1) === key) return;
      const kept = [...before.filter((other) => other !== key), key];
      for (const gone of kept.splice(0, kept.length - MOST)) Taro.removeStorage({ key: keyOf(gone) });
      void Taro.setStorage({ key: listKey, data: kept });
    },
  };
}

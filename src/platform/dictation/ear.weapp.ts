import type { Ear, FindEar, Heard } from './types';

/** What WeChat's 同声传译 plugin (WechatSI) has one of: events are functions set on it, not listeners added. */
interface Recognizer {
  onStart: () => void;
  onRecognize: (heard: { result: string }) => void;
  onStop: (heard: { result: string }) => void;
  onError: (error: { retcode: number }) => void;
  start(options: { lang: 'zh_CN'; duration: number }): void;
  stop(): void;
}

/** The plugin records no longer. */
const LONGEST_MS = 60_000;
/** Told to stop, the plugin is known to stay silent when nobody spoke. */
const PATIENCE_MS = 5000;

/** The plugin is there only where the build's environment named it, and older clients cannot load it. */
const findRecognizer = (): Recognizer | null => {
  if (!process.env.TARO_APP_SPEECH_PLUGIN) return null;
  try {
    const plugin: { getRecordRecognitionManager?(): Recognizer } = requirePlugin('WechatSI');
    return plugin.getRecordRecognitionManager?.() ?? null;
  } catch {
    return null;
  }
};

const REFUSED: Heard = {
  kind: 'refused',
  how: '麦克风还没有打开。请点“去设置”允许使用麦克风；还不行，请到手机设置里允许微信使用麦克风。',
  open: () => void wx.openSetting({}),
};

/** WeChat asks the first time; after a no it only says no. Null when the microphone may be used. */
const refusal = (): Promise<Heard | null> =>
  new Promise((resolve) => {
    wx.authorize({
      scope: 'scope.record',
      success: () => resolve(null),
      // The office has not declared the microphone to WeChat: nothing the person could open.
      fail: ({ errMsg }) => resolve(/privacy/.test(errMsg) ? { kind: 'failed' } : REFUSED),
    });
  });

function pluginEar(recognizer: Recognizer): Ear {
  let stop = () => {};

  const record = (onWords: (words: string) => void): Promise<Heard> =>
    new Promise((resolve) => {
      let words = '';
      let started = false;
      let stopped = false;
      let waiting: ReturnType<typeof setTimeout> | undefined;
      const end = (heard: Heard) => {
        clearTimeout(waiting);
        resolve(heard);
      };
      stop = () => {
        stopped = true;
        // Before it has begun there is nothing to stop, and it would record on.
        if (started) recognizer.stop();
        waiting ??= setTimeout(() => end({ kind: 'words', words }), PATIENCE_MS);
      };
      recognizer.onStart = () => {
        started = true;
        if (stopped) recognizer.stop();
      };
      recognizer.onRecognize = ({ result }) => {
        words = result;
        onWords(words);
      };
      recognizer.onStop = ({ result }) => end({ kind: 'words', words: result || words });
      recognizer.onError = () => end(words ? { kind: 'words', words } : { kind: 'failed' });
      recognizer.start({ lang: 'zh_CN', duration: LONGEST_MS });
    });

  return {
    listen: async (onWords) => {
      let stopped = false;
      stop = () => {
        stopped = true;
      };
      const refused = await refusal();
      if (refused) return refused;
      return stopped ? { kind: 'words', words: '' } : record(onWords);
    },
    stop: () => stop(),
  };
}

export const findEar: FindEar = () => {
  const recognizer = findRecognizer();
  return recognizer && pluginEar(recognizer);
};

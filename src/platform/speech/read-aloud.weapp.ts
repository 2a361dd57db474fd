import { createTurn } from './turn';
import type { OpenVoice, Voice } from './types';

/** The part of WeChat's 同声传译 plugin (WechatSI) that is used: text of at most 1,000 bytes to a sound file. */
interface SpeechPlugin {
  textToSpeech(request: {
    lang: 'zh_CN';
    tts: true;
    content: string;
    success: (answer: { retcode: number; filename: string }) => void;
    fail: () => void;
  }): void;
}

/** The plugin is there only where the build's environment named it, and older clients cannot load it. */
const findPlugin = (): SpeechPlugin | undefined => {
  if (!process.env.TARO_APP_SPEECH_PLUGIN) return undefined;
  try {
    const plugin: Partial<SpeechPlugin> = requirePlugin('WechatSI');
    return typeof plugin.textToSpeech === 'function' ? (plugin as SpeechPlugin) : undefined;
  } catch {
    return undefined;
  }
};

const soundOf = (plugin: SpeechPlugin, content: string): Promise<string> =>
  new Promise((resolve, reject) => {
    plugin.textToSpeech({
      lang: 'zh_CN',
      tts: true,
      content,
      success: ({ retcode, filename }) =>
        retcode === 0 ? resolve(filename) : reject(new Error(`WechatSI retcode ${retcode}`)),
      fail: () => reject(new Error('WechatSI gave no sound')),
    });
  });

function pluginVoice(plugin: SpeechPlugin): Voice {
  // Whoever taps 读给我听 wants to hear it, also with the ringer off.
  wx.setInnerAudioOption?.({ obeyMuteSwitch: false });
  const audio = wx.createInnerAudioContext();
  const turn = createTurn();
  /** The next text's sound, fetched while the one before it is heard. */
  let ahead: { text: string; sound: Promise<string> } | undefined;
  let current = 0;
  let paused = false;
  /** The sound of the current text has come. */
  let loaded = false;
  audio.onEnded(() => turn.end('ended'));
  audio.onError(() => turn.fail());

  const fetchSound = (text: string): Promise<string> => (ahead?.text === text ? ahead.sound : soundOf(plugin, text));
  const fetchAhead = (text: string | undefined) => {
    ahead = text === undefined ? undefined : { text, sound: soundOf(plugin, text) };
    // A failure is met when its turn comes.
    ahead?.sound.catch(() => undefined);
  };

  return {
    read: (text, next) => {
      const reading = turn.begin();
      current += 1;
      const mine = current;
      paused = false;
      loaded = false;
      audio.stop();
      fetchSound(text).then(
        (sound) => {
          if (mine !== current) return;
          audio.src = sound;
          loaded = true;
          if (!paused) audio.play();
          fetchAhead(next);
        },
        () => {
          if (mine === current) turn.fail();
        },
      );
      return reading;
    },
    pause: () => {
      paused = true;
      audio.pause();
    },
    resume: () => {
      paused = false;
      if (loaded) audio.play();
    },
    stop: () => {
      current += 1;
      ahead = undefined;
      audio.stop();
      turn.end('stopped');
    },
  };
}

let voice: Voice | undefined;

export const openVoice: OpenVoice = async () => {
  if (voice) return voice;
  const plugin = findPlugin();
  if (!plugin) return { absent: '本机暂不支持朗读。可以把微信更新到最新版再试。' };
  voice = pluginVoice(plugin);
  return voice;
};

import type { OpenVoice, ReadingEnd, Voice } from '../../../src/platform/speech/types';

/** What a test sees and does of the player behind a voice. */
interface Player {
  /** Texts being or having been heard, in order. */
  heard: string[];
  state(): 'playing' | 'paused' | 'silent';
  /** The text being heard comes to its end. */
  finish(): void;
  breakOff(): void;
}

interface Platform {
  /** Puts the platform's own API into the global scope; without `voices` it has none. */
  install(options: { voices: boolean }): Player;
  file: string;
}

/** Everything that waits for a promise has run. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const globals = globalThis as unknown as Record<string, unknown>;

const weapp: Platform = {
  file: '../../../src/platform/speech/read-aloud.weapp',
  install: ({ voices }) => {
    const heard: string[] = [];
    let state: 'playing' | 'paused' | 'silent' = 'silent';
    let ended = () => {};
    let failed = () => {};
    const audio = {
      src: '',
      play: () => {
        if (state !== 'paused' || heard.at(-1) !== audio.src) heard.push(audio.src);
        state = 'playing';
      },
      pause: () => {
        state = 'paused';
      },
      stop: () => {
        state = 'silent';
      },
      onEnded: (listener: () => void) => {
        ended = listener;
      },
      onError: (listener: () => void) => {
        failed = listener;
      },
    };
    process.env.TARO_APP_SPEECH_PLUGIN = voices ? '0.3.5' : '';
    globals.wx = { createInnerAudioContext: () => audio };
    globals.requirePlugin = () => ({
      textToSpeech: ({ content, success }: { content: string; success: (answer: object) => void }) =>
        setTimeout(() => success({ retcode: 0, filename: content }), 0),
    });
    return {
      heard,
      state: () => state,
      finish: () => {
        state = 'silent';
        ended();
      },
      breakOff: () => failed(),
    };
  },
};

const h5: Platform = {
  file: '../../../src/platform/speech/read-aloud.h5',
  install: ({ voices }) => {
    const heard: string[] = [];
    let state: 'playing' | 'paused' | 'silent' = 'silent';
    let speaking: { text: string; onend?: () => void; onerror?: () => void } | undefined;
    globals.SpeechSynthesisUtterance = class {
      constructor(readonly text: string) {}
    };
    globals.speechSynthesis = {
      getVoices: () => (voices ? [{ lang: 'en-US' }, { lang: 'zh-CN' }] : [{ lang: 'en-US' }]),
      addEventListener: () => {},
      removeEventListener: () => {},
      speak: (utterance: { text: string }) => {
        speaking = utterance;
        heard.push(utterance.text);
        state = 'playing';
      },
      cancel: () => {
        // Browsers report a cancelled utterance as an error.
        const cancelled = speaking;
        speaking = undefined;
        state = 'silent';
        cancelled?.onerror?.();
      },
      pause: () => {
        if (speaking) state = 'paused';
      },
      resume: () => {
        if (speaking) state = 'playing';
      },
    };
    return {
      heard,
      state: () => state,
      finish: () => {
        state = 'silent';
        const finished = speaking;
        speaking = undefined;
        finished?.onend?.();
      },
      breakOff: () => speaking?.onerror?.(),
    };
  },
};

describe.each([
  ['WeChat', weapp],
  ['a browser', h5],
])('a voice on %s', (_name, platform) => {
  let player: Player;

  async function open(options = { voices: true }) {
    player = platform.install(options);
    jest.resetModules();
    const { openVoice } = jest.requireActual<{ openVoice: OpenVoice }>(platform.file);
    return openVoice();
  }
  async function voice(): Promise<Voice> {
    const found = await open();
    if ('absent' in found) throw new Error(found.absent);
    return found;
  }
  /** Begins to read and answers how it ended so far. */
  function listen(reading: Promise<ReadingEnd>) {
    const ends: (ReadingEnd | 'failed')[] = [];
    reading.then(
      (end) => ends.push(end),
      () => ends.push('failed'),
    );
    return ends;
  }

  test('reads a text to its end, then the next', async () => {
    const reader = await voice();
    const first = listen(reader.read('第一句。', '第二句。'));
    await settled();
    expect([player.heard, player.state(), first]).toEqual([['第一句。'], 'playing', []]);
    player.finish();
    await settled();
    expect(first).toEqual(['ended']);
    const second = listen(reader.read('第二句。'));
    await settled();
    player.finish();
    await settled();
    expect([player.heard, second]).toEqual([['第一句。', '第二句。'], ['ended']]);
  });

  test('pauses and goes on where it was', async () => {
    const reader = await voice();
    const ends = listen(reader.read('一句话。'));
    await settled();
    reader.pause();
    expect(player.state()).toBe('paused');
    reader.resume();
    expect(player.state()).toBe('playing');
    player.finish();
    await settled();
    expect([player.heard, ends]).toEqual([['一句话。'], ['ended']]);
  });

  test('is silent at once when stopped, and reads again afterwards', async () => {
    const reader = await voice();
    const ends = listen(reader.read('一句话。'));
    await settled();
    reader.stop();
    await settled();
    expect([player.state(), ends]).toEqual(['silent', ['stopped']]);
    const again = listen(reader.read('另一句。'));
    await settled();
    player.finish();
    await settled();
    expect(again).toEqual(['ended']);
  });

  test('one reading at a time: a new one stops the one before', async () => {
    const reader = await voice();
    const first = listen(reader.read('旧的。'));
    await settled();
    const second = listen(reader.read('新的。'));
    await settled();
    expect([player.heard, first, second]).toEqual([['旧的。', '新的。'], ['stopped'], []]);
    player.finish();
    await settled();
    expect(second).toEqual(['ended']);
  });

  test('a reading that breaks off is a failure', async () => {
    const reader = await voice();
    const ends = listen(reader.read('一句话。'));
    await settled();
    player.breakOff();
    await settled();
    expect(ends).toEqual(['failed']);
  });

  test('says why there is none', async () => {
    const found = await open({ voices: false });
    expect(found).toEqual({ absent: expect.stringMatching(/^本机暂不支持朗读/) });
  });
});

test('on WeChat a plugin that cannot be loaded is no voice', async () => {
  weapp.install({ voices: true });
  globals.requirePlugin = () => {
    throw new Error('plugin is not declared');
  };
  jest.resetModules();
  const { openVoice } = jest.requireActual<{ openVoice: OpenVoice }>(weapp.file);
  expect(await openVoice()).toHaveProperty('absent');
});

test('on WeChat a pause before the sound has come is kept', async () => {
  const player = weapp.install({ voices: true });
  jest.resetModules();
  const { openVoice } = jest.requireActual<{ openVoice: OpenVoice }>(weapp.file);
  const reader = (await openVoice()) as Voice;
  void reader.read('一句话。');
  reader.pause();
  await settled();
  expect(player.heard).toEqual([]);
  reader.resume();
  expect(player.heard).toEqual(['一句话。']);
});

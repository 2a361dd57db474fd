import type { Ear, FindEar, Heard } from '../../../src/platform/dictation/types';

/** What a test does on the other side of the microphone. */
interface Speaker {
  /** Whether the device records. */
  recording(): boolean;
  /** All that was said since it began to record. */
  say(words: string): void;
  /** Recording ends by itself, as after a minute. */
  timeUp(): void;
  breakOff(): void;
}

interface Platform {
  file: string;
  /** Puts the platform's own API into the global scope. */
  install(options: { there: boolean; allowed: boolean }): Speaker;
}

const globals = globalThis as unknown as Record<string, unknown>;
/** Everything that waits for a promise has run. */
const settled = () => jest.advanceTimersByTimeAsync(5);

interface FakeRecognizer {
  onStart(): void;
  onRecognize(heard: { result: string }): void;
  onStop(heard: { result: string }): void;
  onError(error: { retcode: number }): void;
}

/** The plugin answers a moment later; told to stop after silence it says nothing at all, as is known of it. */
function installPlugin({ there, allowed }: { there: boolean; allowed: boolean }, begins = 0): Speaker {
  let recording = false;
  let said = '';
  const recognizer = {
    start: () => {
      said = '';
      setTimeout(() => {
        recording = true;
        manager.onStart();
      }, begins);
    },
    stop: () => {
      recording = false;
      if (said) setTimeout(() => manager.onStop({ result: said }), 0);
    },
  };
  const manager = recognizer as typeof recognizer & FakeRecognizer;
  process.env.TARO_APP_SPEECH_PLUGIN = there ? '0.3.5' : '';
  globals.requirePlugin = () => ({ getRecordRecognitionManager: () => manager });
  globals.wx = {
    authorize: ({ success, fail }: { success(): void; fail(error: { errMsg: string }): void }) =>
      setTimeout(() => (allowed ? success() : fail({ errMsg: 'authorize:fail auth deny' })), 0),
    openSetting: jest.fn(),
  };
  return {
    recording: () => recording,
    say: (words) => {
      said += words;
      manager.onRecognize({ result: said });
    },
    timeUp: () => {
      recording = false;
      manager.onStop({ result: said });
    },
    breakOff: () => {
      recording = false;
      manager.onError({ retcode: -30008 });
    },
  };
}

const weapp: Platform = { file: '../../../src/platform/dictation/ear.weapp', install: installPlugin };

const h5: Platform = {
  file: '../../../src/platform/dictation/ear.h5',
  install: ({ there, allowed }) => {
    let current: FakeRecognition | undefined;
    let recording = false;
    class FakeRecognition {
      lang = '';
      results: { transcript: string }[][] = [];
      onresult: (event: object) => void = () => {};
      onerror: (event: object) => void = () => {};
      onend = () => {};
      start() {
        current = this;
        if (allowed) recording = true;
        else setTimeout(() => this.fail('not-allowed'), 0);
      }
      stop() {
        if (!recording) return;
        recording = false;
        setTimeout(() => (this.results.length > 0 ? this.onend() : this.fail('no-speech')), 0);
      }
      fail(error: string) {
        recording = false;
        this.onerror({ error });
        this.onend();
      }
    }
    globals.SpeechRecognition = undefined;
    globals.webkitSpeechRecognition = there ? FakeRecognition : undefined;
    return {
      recording: () => recording,
      say: (words) => {
        current?.results.push([{ transcript: words }]);
        current?.onresult({ results: current.results });
      },
      timeUp: () => {
        recording = false;
        current?.onend();
      },
      breakOff: () => current?.fail('network'),
    };
  },
};

function findOn(platform: Platform): Ear | null {
  jest.resetModules();
  return jest.requireActual<{ findEar: FindEar }>(platform.file).findEar();
}
function earOn(platform: Platform): Ear {
  const ear = findOn(platform);
  if (!ear) throw new Error('this device takes nothing down');
  return ear;
}
/** Begins to listen, and answers what was heard on the way and at the end. */
async function listen(ear: Ear) {
  const listening = { way: [] as string[], end: undefined as Heard | undefined };
  void ear
    .listen((words) => listening.way.push(words))
    .then((end) => {
      listening.end = end;
    });
  await settled();
  return listening;
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe.each([
  ['WeChat', weapp],
  ['a browser', h5],
])('what is said on %s', (_name, platform) => {
  let speaker: Speaker;
  const open = (): Ear => {
    speaker = platform.install({ there: true, allowed: true });
    return earOn(platform);
  };

  test('is taken down until it is stopped, and told on the way', async () => {
    const ear = open();
    const listening = await listen(ear);
    expect([speaker.recording(), listening.end]).toEqual([true, undefined]);
    speaker.say('医保断了');
    speaker.say('还能补吗');
    ear.stop();
    await settled();
    expect(speaker.recording()).toBe(false);
    expect(listening.way).toEqual(['医保断了', '医保断了还能补吗']);
    expect(listening.end).toEqual({ kind: 'words', words: '医保断了还能补吗' });
  });

  test('is kept when the recording ends by itself', async () => {
    const listening = await listen(open());
    speaker.say('低保怎么办');
    speaker.timeUp();
    await settled();
    expect(listening.end).toEqual({ kind: 'words', words: '低保怎么办' });
  });

  test('is nothing when nobody spoke', async () => {
    const ear = open();
    const listening = await listen(ear);
    ear.stop();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(listening.end).toEqual({ kind: 'words', words: '' });
  });

  test('is kept as far as it was heard when it breaks off, else it is a failure', async () => {
    const ear = open();
    const silent = await listen(ear);
    speaker.breakOff();
    await settled();
    expect(silent.end).toEqual({ kind: 'failed' });
    const spoken = await listen(ear);
    speaker.say('失业金');
    speaker.breakOff();
    await settled();
    expect(spoken.end).toEqual({ kind: 'words', words: '失业金' });
  });

  test('is taken down again afterwards, without what was said before', async () => {
    const ear = open();
    await listen(ear);
    speaker.say('第一次');
    ear.stop();
    await settled();
    const again = await listen(ear);
    speaker.say('第二次');
    ear.stop();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(again.end).toEqual({ kind: 'words', words: '第二次' });
  });

  test('is not listened to when the microphone is refused, and how to allow it is said', async () => {
    speaker = platform.install({ there: true, allowed: false });
    const listening = await listen(earOn(platform));
    expect([speaker.recording(), listening.end]).toMatchObject([
      false,
      { kind: 'refused', how: expect.stringMatching(/允许使用麦克风/) },
    ]);
  });

  test('cannot be taken down where there is nothing to do it', () => {
    platform.install({ there: false, allowed: true });
    expect(findOn(platform)).toBeNull();
  });
});

describe('on WeChat', () => {
  test('a plugin that cannot be loaded takes nothing down', () => {
    installPlugin({ there: true, allowed: true });
    globals.requirePlugin = () => {
      throw new Error('plugin is not declared');
    };
    expect(findOn(weapp)).toBeNull();
  });

  test('a finger that left while WeChat asked for the microphone records nothing', async () => {
    const speaker = installPlugin({ there: true, allowed: true });
    const ear = earOn(weapp);
    const heard = ear.listen(() => {});
    ear.stop();
    await settled();
    expect(await heard).toEqual({ kind: 'words', words: '' });
    expect(speaker.recording()).toBe(false);
  });

  test('a stop that comes before the recording has begun ends it as it begins', async () => {
    const speaker = installPlugin({ there: true, allowed: true }, 300);
    const ear = earOn(weapp);
    const listening = await listen(ear);
    ear.stop();
    await jest.advanceTimersByTimeAsync(10_000);
    expect([speaker.recording(), listening.end]).toEqual([false, { kind: 'words', words: '' }]);
  });

  test('the refusal leads to the settings', async () => {
    installPlugin({ there: true, allowed: false });
    const { end } = await listen(earOn(weapp));
    if (end?.kind !== 'refused') throw new Error('not refused');
    end.open?.();
    expect((globals.wx as { openSetting: jest.Mock }).openSetting).toHaveBeenCalled();
  });

  test('what the office has not declared to WeChat is no refusal of the person', async () => {
    installPlugin({ there: true, allowed: true });
    (globals.wx as Record<string, unknown>).authorize = ({ fail }: { fail(error: { errMsg: string }): void }) =>
      fail({ errMsg: 'authorize:fail api scope is not declared in the privacy agreement' });
    expect((await listen(earOn(weapp))).end).toEqual({ kind: 'failed' });
  });
});

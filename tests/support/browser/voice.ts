/** What a page's stand-in voice was given to read. */
export interface FakeVoice {
  heard: string[];
  state: 'playing' | 'paused' | 'silent';
  /** The sentence being heard comes to its end. */
  finish(): void;
}

declare global {
  interface Window {
    fakeVoice: FakeVoice;
  }
}

interface Utterance {
  text: string;
  onend?: () => void;
  onerror?: () => void;
}

/**
 * Gives a page a Chinese voice that makes no sound: a browser without a screen has none. Runs inside the page, before
 * its scripts. A sentence lasts until `fakeVoice.finish()`.
 */
function installVoice(): void {
  let speaking: Utterance | undefined;
  const fake: FakeVoice = {
    heard: [],
    state: 'silent',
    finish: () => {
      const finished = speaking;
      speaking = undefined;
      fake.state = 'silent';
      finished?.onend?.();
    },
  };
  const nothing = () => {};
  const synthesis = {
    getVoices: () => [{ lang: 'zh-CN', name: '试音' }],
    addEventListener: nothing,
    removeEventListener: nothing,
    speak: (utterance: Utterance) => {
      speaking = utterance;
      fake.heard.push(utterance.text);
      fake.state = 'playing';
    },
    cancel: () => {
      const cancelled = speaking;
      speaking = undefined;
      fake.state = 'silent';
      cancelled?.onerror?.();
    },
    pause: () => {
      if (speaking) fake.state = 'paused';
    },
    resume: () => {
      if (speaking) fake.state = 'playing';
    },
  };
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    value: class {
      constructor(readonly text: string) {}
    },
  });
  window.fakeVoice = fake;
}

/** As a script; tsx marks functions with a helper that a page does not have. */
export const VOICE_SCRIPT = `{ const __name = (named) => named; (${installVoice})(); }`;

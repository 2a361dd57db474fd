import { createTurn } from './turn';
import type { OpenVoice, Voice } from './types';

/** Browsers list their voices a moment after they are first asked. */
const PATIENCE_MS = 1000;

const chinese = (): SpeechSynthesisVoice | undefined =>
  speechSynthesis.getVoices().find(({ lang }) => /^zh([-_](CN|Hans))?/i.test(lang));

const findVoice = (): Promise<SpeechSynthesisVoice | undefined> => {
  const found = chinese();
  if (found) return Promise.resolve(found);
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      speechSynthesis.removeEventListener('voiceschanged', done);
      resolve(chinese());
    };
    const timer = setTimeout(done, PATIENCE_MS);
    speechSynthesis.addEventListener('voiceschanged', done);
  });
};

function browserVoice(chosen: SpeechSynthesisVoice): Voice {
  const turn = createTurn();
  /** Kept: a browser may drop an utterance nobody holds, and its events with it. */
  let speaking: SpeechSynthesisUtterance | undefined;

  return {
    read: (text) => {
      const reading = turn.begin();
      // A cancelled utterance reports an error: by then it is no longer the one that counts.
      speaking = undefined;
      speechSynthesis.cancel();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = chosen;
      utterance.lang = chosen.lang;
      utterance.onend = () => {
        if (speaking === utterance) turn.end('ended');
      };
      utterance.onerror = () => {
        if (speaking === utterance) turn.fail();
      };
      speaking = utterance;
      speechSynthesis.resume();
      speechSynthesis.speak(utterance);
      return reading;
    },
    pause: () => speechSynthesis.pause(),
    resume: () => speechSynthesis.resume(),
    stop: () => {
      speaking = undefined;
      speechSynthesis.cancel();
      turn.end('stopped');
    },
  };
}

let voice: Voice | undefined;

export const openVoice: OpenVoice = async () => {
  if (voice) return voice;
  const chosen = 'speechSynthesis' in globalThis ? await findVoice() : undefined;
  if (!chosen) return { absent: '本机暂不支持朗读：这个浏览器没有中文语音。' };
  voice = browserVoice(chosen);
  return voice;
};

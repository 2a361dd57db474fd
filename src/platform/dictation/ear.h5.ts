import type { Ear, FindEar, Heard } from './types';

/** The browser's SpeechRecognition, which the DOM's types do not know, as far as it is used. */
interface Recognition {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  onresult: (event: { results: ArrayLike<ArrayLike<{ transcript: string }>> }) => void;
  onerror: (event: { error: string }) => void;
  onend: () => void;
  start(): void;
  stop(): void;
}
type RecognitionClass = new () => Recognition;

const REFUSED: Heard = {
  kind: 'refused',
  how: '浏览器没有允许使用麦克风。请点地址栏旁边的图标，允许使用麦克风后再试。',
};

function browserEar(SpeechRecognition: RecognitionClass): Ear {
  let stop = () => {};
  return {
    listen: (onWords) =>
      new Promise((resolve) => {
        let heard: Heard = { kind: 'words', words: '' };
        const recognition = new SpeechRecognition();
        recognition.lang = 'zh-CN';
        recognition.continuous = true;
        recognition.interimResults = true;
        recognition.onresult = ({ results }) => {
          const words = Array.from(results, (result) => result[0]?.transcript ?? '').join('');
          heard = { kind: 'words', words };
          onWords(words);
        };
        recognition.onerror = ({ error }) => {
          if (error === 'not-allowed' || error === 'service-not-allowed') heard = REFUSED;
          // Words heard before something broke off are kept; silence is no fault.
          else if (error !== 'no-speech' && heard.kind === 'words' && !heard.words) heard = { kind: 'failed' };
        };
        recognition.onend = () => resolve(heard);
        stop = () => recognition.stop();
        recognition.start();
      }),
    stop: () => stop(),
  };
}

export const findEar: FindEar = () => {
  const { SpeechRecognition, webkitSpeechRecognition } = globalThis as unknown as Record<
    string,
    RecognitionClass | undefined
  >;
  const found = SpeechRecognition ?? webkitSpeechRecognition;
  return found ? browserEar(found) : null;
};

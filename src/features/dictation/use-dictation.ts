import { useDidHide, useUnload } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { findEar } from '@/platform/dictation/ear';
import type { Heard } from '@/platform/dictation/types';

/** A finger down so long holds; a shorter touch is a tap, which starts or ends. */
const HOLD_MS = 400;
/** A browser follows a touch with a click of its own. */
const ECHO_MS = 800;

export interface Dictation {
  /** `absent` where nothing takes down speech. */
  phase: 'absent' | 'idle' | 'listening' | 'writing';
  /** What was heard so far. */
  heard: string;
  /** What the last one came to, when there is something to say about it. */
  problem?: { words: string; open?: () => void };
  /** Held to talk, or tapped to start and tapped to end: not everybody can hold. */
  handlers: { onTouchStart: () => void; onTouchEnd: () => void; onTouchCancel: () => void; onClick: () => void };
}

const problemOf = (heard: Heard): Dictation['problem'] => {
  if (heard.kind === 'refused') return { words: heard.how, open: heard.open };
  if (heard.kind === 'failed') return { words: '没有听清，请检查网络后再说一次。' };
  return heard.words ? undefined : { words: '没有听到说话，请靠近手机再说一次。' };
};

/**
 * Taking down what is said. `onWords` gets what was said, also when the page was left meanwhile; it may answer with a
 * sentence about what became of it.
 */
export function useDictation(onWords: (words: string) => string | undefined): Dictation {
  const [ear] = useState(findEar);
  const [phase, setPhase] = useState<Dictation['phase']>(ear ? 'idle' : 'absent');
  const [heard, setHeard] = useState('');
  const [problem, setProblem] = useState<Dictation['problem']>();
  const now = useRef({ phase, onWords, touchedAt: 0, began: false });
  now.current.onWords = onWords;

  const enter = (next: Dictation['phase']) => {
    now.current.phase = next;
    setPhase(next);
  };
  const begin = async () => {
    if (!ear) return;
    enter('listening');
    setHeard('');
    setProblem(undefined);
    const result = await ear.listen(setHeard);
    enter('idle');
    setHeard('');
    const told = result.kind === 'words' && result.words ? now.current.onWords(result.words) : undefined;
    setProblem(told === undefined ? problemOf(result) : { words: told });
  };
  const end = () => {
    if (now.current.phase !== 'listening') return;
    enter('writing');
    ear?.stop();
  };
  const turn = () => {
    now.current.began = now.current.phase === 'idle';
    if (now.current.began) void begin();
    else end();
  };
  const release = () => {
    if (now.current.began && Date.now() - now.current.touchedAt >= HOLD_MS) end();
    now.current.touchedAt = Date.now();
  };
  useDidHide(end);
  useUnload(end);

  return {
    phase,
    heard,
    problem,
    handlers: {
      onTouchStart: () => {
        now.current.touchedAt = Date.now();
        turn();
      },
      onTouchEnd: release,
      onTouchCancel: release,
      onClick: () => {
        if (Date.now() - now.current.touchedAt > ECHO_MS) turn();
      },
    },
  };
}

import { useDidHide, useUnload } from '@tarojs/taro';
import { useEffect } from 'react';
import { lookForVoice, pauseReading, resumeReading, startReading, stopReading, useReading } from './reading';

export interface ReadAloud {
  /** `silent` until started; `absent` when this device has no voice. */
  phase: 'absent' | 'silent' | 'reading' | 'paused';
  /** Where it is, or why it is not; undefined when there is nothing to say. */
  words?: string;
  start: () => void;
  pause: () => void;
  resume: () => void;
  stop: () => void;
}

/** Reading something out. It ends when its page is left or goes to the back: a voice without a screen cannot be stopped. */
export function useReadAloud(subject: string, texts: () => readonly string[]): ReadAloud {
  const reading = useReading();
  const mine = reading.subject === subject;
  useEffect(() => {
    void lookForVoice();
    return () => {
      if (useReading.getState().subject === subject) stopReading();
    };
  }, [subject]);
  useDidHide(stopReading);
  useUnload(stopReading);

  const phase = reading.absent ? 'absent' : !mine ? 'silent' : reading.paused ? 'paused' : 'reading';
  const where = `第 ${reading.at} 句，共 ${reading.total} 句`;
  const words = {
    absent: reading.absent,
    silent: reading.broken === subject ? '朗读中断了，请检查网络后再试。' : undefined,
    reading: `正在读${where}`,
    paused: `停在${where}`,
  }[phase];
  return {
    phase,
    words,
    start: () => void startReading(subject, texts()),
    pause: pauseReading,
    resume: resumeReading,
    stop: stopReading,
  };
}

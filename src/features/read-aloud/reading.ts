import { spokenSentences } from '@core/domain/text';
import { create } from 'zustand';
import { openVoice } from '@/platform/speech/read-aloud';
import type { Voice } from '@/platform/speech/types';

/** What is being read out. There is one voice, so there is one reading. */
export interface Reading {
  /** What is read; absent when none is. */
  subject?: string;
  paused: boolean;
  /** The sentence being read, from 1. */
  at: number;
  total: number;
  /** That whose reading broke off. */
  broken?: string;
  /** Why this device has no voice, in words. */
  absent?: string;
}

const SILENT = { subject: undefined, paused: false, at: 0, total: 0, broken: undefined };

export const useReading = create<Reading>(() => SILENT);
const set = useReading.setState;

let voice: Voice | undefined;
/** Grows with each start and stop, so that a reading that was left behind does nothing more. */
let turn = 0;

/** Finds out whether this device has a voice, so that the button can say so before it is tapped. */
export const lookForVoice = async (): Promise<Voice | undefined> => {
  if (voice) return voice;
  const found = await openVoice();
  if ('absent' in found) {
    set({ absent: found.absent });
    return undefined;
  }
  voice = found;
  set({ absent: undefined });
  return voice;
};

export const stopReading = (): void => {
  turn += 1;
  voice?.stop();
  set(SILENT);
};

/** Reads texts out, one after another; whatever was being read stops. Never rejects: `broken` says that it broke off. */
export const startReading = async (subject: string, texts: readonly string[]): Promise<void> => {
  stopReading();
  const mine = turn;
  const sentences = spokenSentences(texts);
  set({ subject, at: 1, total: sentences.length });
  const reader = await lookForVoice();
  if (mine !== turn) return;
  try {
    for (const [index, sentence] of reader ? sentences.entries() : []) {
      set({ at: index + 1 });
      const end = await reader?.read(sentence, sentences[index + 1]);
      if (mine !== turn || end === 'stopped') return;
    }
    set(SILENT);
  } catch {
    if (mine === turn) set({ ...SILENT, broken: subject });
  }
};

export const pauseReading = (): void => {
  voice?.pause();
  set({ paused: true });
};

export const resumeReading = (): void => {
  voice?.resume();
  set({ paused: false });
};

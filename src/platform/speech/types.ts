/** How reading a text ended: at its last word, or because it was told to stop. */
export type ReadingEnd = 'ended' | 'stopped';

/** A voice that reads one text at a time. */
export interface Voice {
  /**
   * Reads a text of at most 300 characters, written for the ear, and tells how it ended. `next` is what comes after it,
   * so that a voice that has to be fetched does not leave a gap. Rejects when it cannot be read.
   */
  read(text: string, next?: string): Promise<ReadingEnd>;
  pause(): void;
  resume(): void;
  stop(): void;
}

/** Why nothing can be read out here, in words for the person. */
export interface NoVoice {
  absent: string;
}

/** Finds this device's Chinese voice. Never rejects. */
export type OpenVoice = () => Promise<Voice | NoVoice>;

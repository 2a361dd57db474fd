export interface TextFile {
  /** With its ending. */
  name: string;
  text: string;
}

/** `copied`: a file could not be handed over here, so the text is on the clipboard. */
export type HandOverResult = 'handed' | 'copied' | 'cancelled' | 'failed';

/** Gives a person a file of text to keep, in the tap that asks for it. Never rejects. */
export type HandOver = (file: TextFile) => Promise<HandOverResult>;

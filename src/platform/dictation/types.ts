/** How listening ended. `words` are empty when nobody spoke. */
export type Heard =
  | { kind: 'words'; words: string }
  /** The person does not let the program use the microphone: how they can, and the way there where there is one. */
  | { kind: 'refused'; how: string; open?: () => void }
  | { kind: 'failed' };

/** Takes down what is said in Chinese, once at a time and for at most a minute. */
export interface Ear {
  /** Listens until `stop` or its own end, and tells what it has heard so far on the way. Never rejects. */
  listen(onWords: (words: string) => void): Promise<Heard>;
  /** Ends listening; what was said by then is still taken down. */
  stop(): void;
}

/** What takes down speech on this device, or null. */
export type FindEar = () => Ear | null;

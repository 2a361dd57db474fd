/** What the host sends an instance: one event to run. */
export interface RunMessage {
  /** The event, JSON. */
  event: string;
  /** Identity and tokens of this event; they replace the previous event's in `process.env`. */
  environment: Record<string, string>;
  /** SCF's second argument of `main`. */
  context: Record<string, unknown>;
  /** Milliseconds the cloud's clock is ahead of the machine's. */
  timeShift: number;
}

/** What an instance answers. */
export type RunReply = { ok: true; result: string } | { ok: false; error: string };

/** What an instance is started with. */
export interface InstanceData {
  entry: string;
  /** Folder of the machine code kept from earlier instances. */
  codeCache: string;
}

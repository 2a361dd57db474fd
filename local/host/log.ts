/** One line a function printed. */
export interface LogLine {
  functionName: string;
  /** The call that was running; empty between calls. */
  ref: string;
  stream: 'stdout' | 'stderr';
  line: string;
}

export type Log = (line: LogLine) => void;

/** The default: every line to the terminal, after its function and call. */
export const printLog: Log = ({ functionName, ref, stream, line }) => {
  process[stream].write(`[${functionName}${ref ? ` ${ref}` : ''}] ${line}\n`);
};

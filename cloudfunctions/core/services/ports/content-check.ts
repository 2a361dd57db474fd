import type { TextCheck } from '../../domain/records';
import { inTime } from './in-time';

/** WeChat's answer about a text: its verdict, trace and label. */
export type Verdict = Pick<TextCheck, 'traceId' | 'label'> & { status: 'pass' | 'risky' };

export interface ContentCheck {
  /**
   * Judges at most 2,500 characters written by `openid`, who used the program within the last two hours. Throws when
   * the check cannot be had.
   */
  checkText(text: { openid: string; content: string }): Promise<Verdict>;
}

/** Long enough for a slow answer, short enough that the asker still waits. */
const PATIENCE_MS = 4000;

/**
 * A text's check at `now`. A check that fails or takes too long leaves the text `unchecked`: nothing is lost by it and
 * nothing unchecked becomes public (product.md, Rules that never bend).
 */
export async function checkedText(
  port: ContentCheck,
  text: { openid: string; content: string },
  now: number,
): Promise<TextCheck> {
  const verdict = await inTime(port.checkText(text), PATIENCE_MS);
  return verdict ? { ...verdict, at: now } : { status: 'unchecked', at: now };
}

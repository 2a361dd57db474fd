import { inTime } from './in-time';

/** A drawn mini-program code. */
export interface CodePicture {
  contentType: 'image/png' | 'image/jpeg';
  bytes: Uint8Array;
}

export interface MiniProgramCode {
  /**
   * Draws the code that opens `page` (no slash before, no query behind) with `scene`, 1–32 of WeChat's characters.
   * Throws when WeChat gives none: its limit of a minute, a page it does not know, a fault.
   */
  draw(target: { page: string; scene: string }): Promise<CodePicture>;
}

/** Long enough for a slow answer; whoever waits for a poster gets it without the code then. */
const PATIENCE_MS = 4000;

/** The drawn code, or null when it cannot be had in time. */
export const drawnCode = (
  port: MiniProgramCode,
  target: { page: string; scene: string },
): Promise<CodePicture | null> => inTime(port.draw(target), PATIENCE_MS);

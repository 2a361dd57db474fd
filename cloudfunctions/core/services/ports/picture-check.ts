import { inTime } from './in-time';

export interface PictureCheck {
  /**
   * Asks for a verdict on the picture at `url`, sent by `openid`, who used the program within the last two hours.
   * Answers the trace under which the verdict comes later. Throws when the check cannot be had.
   */
  askVerdict(picture: { openid: string; url: string }): Promise<string>;
}

/** Long enough for a slow answer, short enough that whoever sends the picture still waits. */
const PATIENCE_MS = 4000;

/** The trace of a check that is under way, or null when it cannot be had in time. */
export const askedVerdict = (port: PictureCheck, picture: { openid: string; url: string }): Promise<string | null> =>
  inTime(port.askVerdict(picture), PATIENCE_MS);

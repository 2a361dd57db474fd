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
export async function askedVerdict(
  port: PictureCheck,
  picture: { openid: string; url: string },
): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  const trace = await Promise.race([port.askVerdict(picture).catch(() => null), late]);
  clearTimeout(timer);
  return trace;
}

import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../clock';

/** What a signature allows; one never serves for the other. */
export type Right = 'read' | 'write';

/** Signed permissions to read or write one path until a second. */
export interface Signer {
  /** `t` is the last second (epoch) it holds. */
  sign(right: Right, path: string, seconds: number): { sign: string; t: number };
  verify(right: Right, path: string, sign: string, t: number): boolean;
}

export function createSigner(secret: string, clock: Clock): Signer {
  const digest = (right: Right, path: string, t: number) =>
    createHmac('sha256', secret).update(`${right}\n${t}\n${path}`).digest('hex');
  return {
    sign: (right, path, seconds) => {
      const t = Math.floor(clock.now() / 1000) + seconds;
      return { sign: digest(right, path, t), t };
    },
    verify: (right, path, sign, t) => {
      const expected = digest(right, path, t);
      return (
        t * 1000 >= clock.now() &&
        sign.length === expected.length &&
        timingSafeEqual(Buffer.from(sign), Buffer.from(expected))
      );
    },
  };
}

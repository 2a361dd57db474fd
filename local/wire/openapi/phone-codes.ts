import { createHash, randomUUID } from 'node:crypto';
import type { Clock } from '../clock';

const LIFETIME_MS = 5 * 60 * 1000;

/** Codes of the phone button, as WeChat gives them: of one person, for five minutes, to be used once. */
export interface PhoneCodes {
  /** The person's number; one that no operator gives out when `phone` is absent. */
  issue(openid: string, phone?: string): string;
  /** Uses the code up. Undefined when it is unknown, used, expired or another person's. */
  redeem(code: string, openid: string): string | undefined;
}

/** A number of the right shape in a range that reaches nobody (1380000xxxx is reserved for demonstrations). */
function madeUpPhone(openid: string): string {
  const digits = createHash('sha256').update(openid).digest().readUInt32BE() % 10_000;
  return `1380000${String(digits).padStart(4, '0')}`;
}

export function createPhoneCodes(clock: Clock): PhoneCodes {
  const issued = new Map<string, { openid: string; phone: string; until: number }>();
  return {
    issue: (openid, phone = madeUpPhone(openid)) => {
      for (const [code, { until }] of issued) if (until < clock.now()) issued.delete(code);
      const code = randomUUID();
      issued.set(code, { openid, phone, until: clock.now() + LIFETIME_MS });
      return code;
    },
    redeem: (code, openid) => {
      const entry = issued.get(code);
      if (!entry || entry.openid !== openid) return undefined;
      issued.delete(code);
      return entry.until >= clock.now() ? entry.phone : undefined;
    },
  };
}

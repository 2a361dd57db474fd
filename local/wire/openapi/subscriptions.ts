import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A message that reached a person. */
export interface SentMessage {
  openid: string;
  templateId: string;
  /** The page a tap opens. */
  page: string;
  data: Record<string, string>;
}

/** Consents as WeChat's panel collects them, and the messages they were spent on. */
export interface Subscriptions {
  /** One more message of this template may be sent to the person. */
  grant(openid: string, templateId: string): void;
  /** Takes back what was agreed to of a template, as in WeChat's settings. */
  refuse(openid: string, templateId: string): void;
  /** Spends one consent, or none of a template whose consent lasts. False when there is none. */
  spend(openid: string, templateId: string, lasts: boolean): boolean;
  /** Messages sent since the start, oldest first. */
  sent: SentMessage[];
}

/** Kept in the DATA_DIR: a consent of the evening is spent in the morning, whatever was restarted in between. */
export function createSubscriptions(dataDir: string): Subscriptions {
  const file = join(dataDir, 'subscriptions.json');
  const credits = load(file);
  const change = (key: string, by: number) => {
    credits[key] = (credits[key] ?? 0) + by;
    writeFileSync(file, JSON.stringify(credits));
  };
  const keyOf = (openid: string, templateId: string) => `${templateId} ${openid}`;
  return {
    grant: (openid, templateId) => change(keyOf(openid, templateId), 1),
    refuse: (openid, templateId) => change(keyOf(openid, templateId), -(credits[keyOf(openid, templateId)] ?? 0)),
    spend: (openid, templateId, lasts) => {
      const key = keyOf(openid, templateId);
      if (!credits[key]) return false;
      if (!lasts) change(key, -1);
      return true;
    },
    sent: [],
  };
}

function load(file: string): Record<string, number> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return {};
  }
}

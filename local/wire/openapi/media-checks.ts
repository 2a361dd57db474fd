/** What mediaCheckAsync finds in a picture. */
export type MediaVerdict = 'pass' | 'risky' | 'review';

const LABEL: Record<MediaVerdict, number> = { pass: 100, risky: 20002, review: 21000 };

/** Verdicts on pictures: asked for now, pushed to the function `callback` afterwards. */
export interface MediaChecks {
  /** What every picture is found to be from now on; `silent` pushes nothing. Starts at `pass`. */
  set(verdict: MediaVerdict | 'silent'): void;
  /** A picture was handed in under this trace. */
  ask(traceId: string): void;
  push(traceId: string, verdict: MediaVerdict): Promise<void>;
  /** Answers once every verdict on its way has been pushed. */
  done(): Promise<void>;
}

/** @param deliver hands an event, as JSON, to the function `callback` */
export function createMediaChecks(deliver: (event: string) => Promise<unknown>): MediaChecks {
  let verdict: MediaVerdict | 'silent' = 'pass';
  const underway = new Set<Promise<void>>();
  const push = async (traceId: string, suggest: MediaVerdict) => {
    const found = { suggest, label: LABEL[suggest] };
    const message = {
      ToUserName: 'gh_local',
      FromUserName: 'wxlocal',
      CreateTime: Math.floor(Date.now() / 1000),
      MsgType: 'event',
      Event: 'wxa_media_check',
      appid: 'wxlocal',
      trace_id: traceId,
      version: 2,
      errcode: 0,
      errmsg: 'ok',
      detail: [{ strategy: 'content_model', errcode: 0, ...found, prob: 90 }],
      result: found,
    };
    // Nobody waits for a push: one that finds no function is lost, as on WeChat.
    await deliver(JSON.stringify(message)).catch(() => undefined);
  };
  /** WeChat's verdict comes after the call that asked for it is over. */
  const SOON_MS = 1_000;
  return {
    set: (next) => {
      verdict = next;
    },
    ask: (traceId) => {
      if (verdict === 'silent') return;
      const found = verdict;
      const coming = new Promise<void>((resolve) => setTimeout(resolve, SOON_MS).unref())
        .then(() => push(traceId, found))
        .finally(() => underway.delete(coming));
      underway.add(coming);
    },
    push,
    done: async () => {
      await Promise.all(underway);
    },
  };
}

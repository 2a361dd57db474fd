import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Openapi, OpenapiError } from './api';

/** Labels of msgSecCheck v2: 100 normal, 10001 advertising, 20002 sexual, 20003 abuse, 20006 crime, 20008 fraud. */
const LABEL = {
  normal: 100,
  advertising: 10001,
  sexual: 20002,
  abuse: 20003,
  crime: 20006,
  fraud: 20008,
  other: 21000,
};

/** A stand-in for WeChat's model: enough words to try every verdict. */
const WORDS: { word: string; suggest: 'risky' | 'review'; label: number }[] = [
  { word: '赌博', suggest: 'risky', label: LABEL.crime },
  { word: '枪支', suggest: 'risky', label: LABEL.crime },
  { word: '色情', suggest: 'risky', label: LABEL.sexual },
  { word: '刷单', suggest: 'risky', label: LABEL.fraud },
  { word: '办假证', suggest: 'risky', label: LABEL.fraud },
  { word: '王八蛋', suggest: 'risky', label: LABEL.abuse },
  { word: '代开发票', suggest: 'risky', label: LABEL.advertising },
  { word: '疑似违规', suggest: 'review', label: LABEL.other },
];

const MAX_CONTENT = 2500;
const ACTIVE_MS = 2 * 60 * 60 * 1000;

const parameters = z.object({
  version: z.literal(2),
  scene: z.number().int().min(1).max(4),
  openid: z.string().min(1),
  content: z.string().min(1),
  title: z.string().optional(),
  nickname: z.string().optional(),
  signature: z.string().optional(),
});

/** `security.msgSecCheck`, version 2: at most 2,500 characters, about a person active within two hours. */
export const msgSecCheck: Openapi<typeof parameters> = {
  parameters,
  answer: ({ openid, content, title = '', nickname = '' }, { clock, lastSeen }) => {
    if (content.length > MAX_CONTENT) throw new OpenapiError(45002, 'content size out of limit');
    const seen = lastSeen(openid);
    if (seen === undefined) throw new OpenapiError(40003, 'invalid openid');
    if (clock.now() - seen > ACTIVE_MS) throw new OpenapiError(61010, 'user access time expired');
    const text = `${title}\n${nickname}\n${content}`;
    const hit = WORDS.find(({ word }) => text.includes(word));
    const verdict = { suggest: hit?.suggest ?? 'pass', label: hit?.label ?? LABEL.normal };
    return {
      result: verdict,
      detail: [{ strategy: 'keyword', errcode: 0, ...verdict, ...(hit ? { keyword: hit.word, level: 90 } : {}) }],
      trace_id: randomUUID(),
    };
  },
};

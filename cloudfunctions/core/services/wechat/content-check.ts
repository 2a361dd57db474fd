import * as cloud from 'wx-server-sdk';
import type { ContentCheck } from '../ports';

/** What security.msgSecCheck version 2 answers. */
interface Answer {
  traceId?: string;
  result?: { suggest?: string; label?: number };
}

/** 2: comments, the scene nearest to a question (msgSecCheck knows profile, comment, forum and social log). */
const SCENE = 2;

/** WeChat's msgSecCheck. Its `review` is for a person to decide, so it counts as risky. Throws when it gave no verdict. */
export const wechatContentCheck: ContentCheck = {
  async checkText({ openid, content }) {
    const answer: Answer = await cloud.openapi.security.msgSecCheck({ version: 2, scene: SCENE, openid, content });
    const { suggest, label } = answer.result ?? {};
    if (!suggest) throw new Error('msgSecCheck gave no verdict');
    return { status: suggest === 'pass' ? 'pass' : 'risky', traceId: answer.traceId, label };
  },
};

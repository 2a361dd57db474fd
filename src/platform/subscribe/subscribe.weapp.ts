import type { Subscribe, SubscribeAnswer } from './types';

/** The person switched off all messages of this program. */
const SWITCHED_OFF = 20004;

/** What the panel says of a template; `filter` is a fault of the template and counts as unavailable. */
const ANSWERS: Record<string, SubscribeAnswer> = {
  accept: 'accept',
  acceptWithAudio: 'accept',
  acceptWithAlert: 'accept',
  reject: 'reject',
  ban: 'ban',
};

export const subscribe: Subscribe = (templateId) =>
  new Promise((resolve) => {
    if (!wx.requestSubscribeMessage) {
      resolve('unavailable');
      return;
    }
    wx.requestSubscribeMessage({
      tmplIds: [templateId],
      success: (result) => resolve(ANSWERS[String(result[templateId])] ?? 'unavailable'),
      fail: ({ errCode }) => resolve(errCode === SWITCHED_OFF ? 'ban' : 'unavailable'),
    });
  });

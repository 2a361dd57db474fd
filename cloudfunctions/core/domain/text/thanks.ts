/** Words of thanks and the small words people put around them. */
const THANKS =
  /谢谢|感谢|多谢|谢了|辛苦|收到|知道了|明白了|好的|满意|点赞|非常|十分|你们|您们|大家|工作人员|的|了|啦|您|你|很|太|回复|答复|解答|耐心/g;
const SIGNS = /[\s，。！、,.!~～…]/g;
const SAYS_THANKS = /谢|感谢|辛苦/;

/** Whether a text says thanks and nothing else: then the asker is asked whether there still is a question (product.md). */
export const isOnlyThanks = (text: string): boolean =>
  SAYS_THANKS.test(text) && text.replace(THANKS, '').replace(SIGNS, '') === '';

import type { HandOver, HandOverResult } from './types';

const copied = (text: string): Promise<HandOverResult> =>
  new Promise((resolve) => {
    wx.setClipboardData({ data: text, success: () => resolve('copied'), fail: () => resolve('failed') });
  });

/**
 * WeChat lets a program hand a file to a chat (文件传输助手 is one) since base library 2.16.1; before that, and where it
 * refuses, the text goes to the clipboard.
 */
export const handOver: HandOver = async ({ name, text }) => {
  if (!wx.canIUse('shareFileMessage')) return copied(text);
  const filePath = `${wx.env.USER_DATA_PATH}/${name}`;
  try {
    wx.getFileSystemManager().writeFileSync(filePath, text, 'utf8');
  } catch {
    return copied(text);
  }
  return new Promise((resolve) => {
    wx.shareFileMessage({
      filePath,
      fileName: name,
      success: () => resolve('handed'),
      fail: ({ errMsg }) => resolve(/cancel/i.test(errMsg) ? 'cancelled' : copied(text)),
    });
  });
};

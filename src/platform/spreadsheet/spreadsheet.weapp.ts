import type { OpenSpreadsheet, OpenResult } from './types';

/** Where documents lie on the device, under the names people see; the one before goes with the next. */
const folder = (): string => `${wx.env.USER_DATA_PATH}/documents`;

/** Nobody's file stays on the device for longer than it is needed. */
function emptyFolder(): void {
  const files = wx.getFileSystemManager();
  try {
    files.rmdirSync(folder(), true);
  } catch {
    // There was none.
  }
  files.mkdirSync(folder(), true);
}

const fetched = (url: string, filePath: string): Promise<boolean> =>
  new Promise((resolve) => {
    wx.downloadFile({
      url,
      filePath,
      success: ({ statusCode }) => resolve(statusCode === 200),
      fail: () => resolve(false),
    });
  });

/** WeChat's own viewer; its menu sends the file to a chat or to another program. */
const shown = (filePath: string): Promise<OpenResult> =>
  new Promise((resolve) => {
    wx.openDocument({
      filePath,
      fileType: 'xlsx',
      showMenu: true,
      success: () => resolve('opened'),
      fail: () => resolve('not_opened'),
    });
  });

export const openSpreadsheet: OpenSpreadsheet = async ({ url, name }) => {
  try {
    emptyFolder();
  } catch {
    return 'not_fetched';
  }
  const filePath = `${folder()}/${name}`;
  if (!(await fetched(url, filePath))) return 'not_fetched';
  return shown(filePath);
};

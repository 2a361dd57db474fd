import type { AlbumPicture, SaveResult, SaveToAlbum, SendPicture } from './types';

const SCOPE = 'scope.writePhotosAlbum';

const fileOf = (canvas: AlbumPicture['canvas']): Promise<string> =>
  new Promise((resolve, reject) => {
    wx.canvasToTempFilePath({
      canvas,
      // Else WeChat makes it larger by the screen's pixel ratio once more.
      destWidth: canvas.width,
      destHeight: canvas.height,
      fileType: 'png',
      success: ({ tempFilePath }) => resolve(tempFilePath),
      fail: reject,
    });
  });

/** Writes the marked file beside the drawn one; gives its path. */
const marked = (path: string, name: string, mark: NonNullable<AlbumPicture['mark']>): string => {
  const files = wx.getFileSystemManager();
  const target = `${wx.env.USER_DATA_PATH}/${name}.png`;
  files.writeFileSync(target, mark(files.readFileSync(path) as ArrayBuffer));
  return target;
};

/** WeChat asks for permission itself the first time; after a no it only says no. */
const save = (filePath: string): Promise<SaveResult> =>
  new Promise((resolve) => {
    wx.saveImageToPhotosAlbum({
      filePath,
      success: () => resolve('saved'),
      fail: ({ errMsg }) => {
        if (/auth|permission|privacy/i.test(errMsg)) resolve('refused');
        else resolve(/cancel/i.test(errMsg) ? 'cancelled' : 'failed');
      },
    });
  });

const explained = (): Promise<boolean> =>
  new Promise((resolve) => {
    wx.showModal({
      title: '还不能保存到相册',
      content: '您没有允许小程序往相册里存图片。可以到设置里打开“添加到相册”，只用来存您点的这张图。',
      confirmText: '去设置',
      cancelText: '先不存',
      success: ({ confirm }) => resolve(confirm),
      fail: () => resolve(false),
    });
  });

const allowed = (): Promise<boolean> =>
  new Promise((resolve) => {
    wx.openSetting({
      success: ({ authSetting }) => resolve(authSetting[SCOPE] === true),
      fail: () => resolve(false),
    });
  });

export const saveToAlbum: SaveToAlbum = async ({ canvas, name, mark }) => {
  try {
    const drawn = await fileOf(canvas);
    const path = mark ? marked(drawn, name, mark) : drawn;
    const result = await save(path);
    if (result !== 'refused') return result;
    return (await explained()) && (await allowed()) ? save(path) : 'refused';
  } catch {
    return 'failed';
  }
};

/** WeChat's own menu of a picture: to a chat, to the album, to favourites. Since base library 2.14.3. */
export const sendPicture: SendPicture = async ({ canvas }) => {
  try {
    const path = await fileOf(canvas);
    return await new Promise((resolve) => {
      wx.showShareImageMenu({
        path,
        success: () => resolve('sent'),
        fail: ({ errMsg }) => resolve(/cancel/i.test(errMsg) ? 'cancelled' : 'failed'),
      });
    });
  } catch {
    return 'failed';
  }
};

/** Offers a new version as soon as WeChat has fetched it. */
export const watchForUpdate = (): void => {
  const manager = wx.getUpdateManager();
  manager.onUpdateReady(() => {
    wx.showModal({
      title: '有新版本',
      content: '新版本已经准备好，重新打开后生效。没写完的留言会保留。',
      confirmText: '现在更新',
      cancelText: '稍后',
      success: ({ confirm }) => {
        if (confirm) manager.applyUpdate();
      },
    });
  });
};

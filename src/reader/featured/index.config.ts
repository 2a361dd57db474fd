export default definePageConfig({
  navigationBarTitleText: '精选留言',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
  enableShareTimeline: true,
});

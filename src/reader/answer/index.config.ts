export default definePageConfig({
  navigationBarTitleText: '精选留言',
  enableShareAppMessage: true,
  enableShareTimeline: true,
});

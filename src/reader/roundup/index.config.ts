export default definePageConfig({
  navigationBarTitleText: '政策汇总',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
  enableShareTimeline: true,
});

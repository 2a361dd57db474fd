export default definePageConfig({
  navigationBarTitleText: '政策百事通',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
});

export default definePageConfig({
  navigationBarTitleText: '督查线索',
  enablePullDownRefresh: true,
  navigationStyle: 'custom',
});

export default definePageConfig({ navigationBarTitleText: '往日卡片', enablePullDownRefresh: true });

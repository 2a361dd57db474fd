export default definePageConfig({ navigationBarTitleText: '搜政策' });

export default definePageConfig({ navigationBarTitleText: '清除我的数据' });

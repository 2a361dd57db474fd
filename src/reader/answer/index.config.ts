export default definePageConfig({ navigationBarTitleText: '精选留言' });

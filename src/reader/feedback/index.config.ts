export default definePageConfig({ navigationBarTitleText: '意见反馈和投诉' });

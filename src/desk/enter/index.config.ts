export default definePageConfig({ navigationBarTitleText: '代录留言', navigationStyle: 'custom' });

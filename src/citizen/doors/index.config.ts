export default definePageConfig({ navigationBarTitleText: '不在这里办的事' });

const speech = process.env.TARO_APP_SPEECH_PLUGIN;

/** WeChat's 同声传译. Only a mini program it was granted to may declare it: others would not open in DevTools. */
const plugins = speech ? { plugins: { WechatSI: { version: speech, provider: 'wx069ba97219f66d99' } } } : {};

export default defineAppConfig({
  pages: ['pages/today/index', 'pages/categories/index', 'pages/ask/index', 'pages/mine/index', 'pages/desk/index'],
  subPackages: [
    {
      root: 'reader',
      pages: [
        'card/index',
        'roundup/index',
        'roundups/index',
        'feed/index',
        'calendar/index',
        'featured/index',
        'answer/index',
        'directory/index',
        'search/index',
        'feedback/index',
        'missing/index',
      ],
    },
    // With its own pictures: few make a poster, and everybody else does without their weight.
    {
      root: 'poster',
      pages: ['card/index'],
    },
    {
      root: 'citizen',
      pages: [
        'my-questions/index',
        'question/index',
        'pictures/index',
        'contact/index',
        'favourites/index',
        'history/index',
        'my-data/index',
        'my-data-copy/index',
        'erase/index',
        'privacy/index',
        'agreement/index',
        'doors/index',
      ],
    },
    {
      root: 'desk',
      pages: [
        'inbox/index',
        'question/index',
        'ledger/index',
        'exports/index',
        'clues/index',
        'enter/index',
        'referral/index',
      ],
    },
    {
      root: 'office',
      pages: [
        'home/index',
        'staff/index',
        'member/index',
        'invite/index',
        'join/index',
        'units/index',
        'categories/index',
        'setting/index',
        'audit/index',
      ],
    },
  ],
  ...plugins,
  preloadRule: {
    'pages/today/index': { network: 'all', packages: ['reader'] },
    'pages/categories/index': { network: 'all', packages: ['reader'] },
    'pages/ask/index': { network: 'all', packages: ['citizen'] },
    'pages/mine/index': { network: 'all', packages: ['citizen', 'reader'] },
    'pages/desk/index': { network: 'all', packages: ['desk'] },
  },
  window: {
    navigationBarTitleText: '政策百事通',
    navigationBarBackgroundColor: '@navBackground',
    navigationBarTextStyle: '@navText',
    backgroundColor: '@pageBackground',
    backgroundTextStyle: '@pullText',
  },
  tabBar: {
    custom: true,
    color: '@tabText',
    selectedColor: '@tabSelected',
    backgroundColor: '@tabBackground',
    // A colour of theme.json; Taro's types know only the two fixed ones.
    borderStyle: '@tabBorder' as 'black',
    list: [
      { pagePath: 'pages/today/index', text: '今日' },
      { pagePath: 'pages/categories/index', text: '分类' },
      { pagePath: 'pages/ask/index', text: '提问' },
      { pagePath: 'pages/mine/index', text: '我的' },
      { pagePath: 'pages/desk/index', text: '工作台' },
    ],
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
});

import { LegalPage, type LegalSection } from '@/features/legal/legal-page';
import { SITE } from '@/site';

/** 个人信息保护法 17: who, what for, what, how long, which rights, said before anything is collected. */
const SECTIONS: readonly LegalSection[] = [
  {
    title: '谁在处理您的信息',
    paragraphs: [
      `本小程序由${SITE.operator}主办。看政策、搜政策不收集您的任何个人信息;只有您提问或设提醒时,才需要下面这些信息。`,
    ],
  },
  {
    title: '收集什么,用来做什么',
    paragraphs: [
      '微信身份标识(openid):用来认出是您本人,让您看到自己的留言,别人看不到;您点了“明早 8 点提醒我”时,用它给您发这一条提醒。我们不获取您的微信昵称、头像和通讯录。',
      '您写的问题、所在地区和分类:用来找到能答复的部门。',
      '手机号:只有您同意把留言公开为精选时,才会请您用微信验证手机号。我们只记下“已验证”,号码不保存、不公开。',
    ],
  },
  {
    title: '谁能看到',
    paragraphs: [
      '办理您留言的工作人员和部门能看到留言内容。转给别的部门时,您在办理进度里能看到转给了谁。',
      '不经您对具体文字的同意,您的留言不会公开。同意后公开的是隐去个人信息的公开版,您随时可以撤回。',
      '为防止违法内容,留言文字会经微信的内容安全接口检查。除此以外,我们不向其他单位提供您的信息,不用于广告。',
    ],
  },
  {
    title: '保存多久',
    paragraphs: [
      '留言和办理记录按政务留言管理要求保存 3 年,到期删除或去掉能认出您的内容。',
      '信息存储在中国境内,传输和存储都有加密和权限控制;工作人员的操作留有记录。',
    ],
  },
  {
    title: '未成年人',
    paragraphs: ['不满 14 周岁的孩子请由监护人代为提问,并打开“为孩子提问”。涉及未成年人的留言一律不公开。'],
  },
  {
    title: '您的权利',
    paragraphs: [
      `您可以查看自己的全部留言。要复制、更正、删除您的信息,或者撤回同意、投诉,请拨打 ${SITE.hotline} 说明“政策百事通”,工作人员核实身份后为您办理。`,
      '您不同意本政策,仍然可以看卡片、看精选留言,只是不能提问。',
    ],
  },
  {
    title: '政策更新',
    paragraphs: ['本政策有实质变化时,会在您下次提问前重新征得您的同意。'],
  },
];

export default function PrivacyPage() {
  return (
    <LegalPage
      title="隐私政策"
      opening="我们尽量少收集,说清楚用途,用完就删。请您在提问前读一读。"
      sections={SECTIONS}
    />
  );
}

/** @jest-environment jsdom */
import { join } from 'node:path';
import type { DirectoryView, FeaturedPage, HomeView } from '@core/contract';
import { renderCompiled } from '../support/weapp/simulate';
import type { CallFunctionRequest } from '../support/weapp/wechat';

const DIST = join(__dirname, '../../dist/weapp');

const HOME: HomeView = {
  version: '1.2026-11-25',
  today: '2026-11-25',
  workday: true,
  nextWorkday: '2026-11-26',
  asking: true,
  headline: {
    id: 'card-1',
    question: '在外省打工交社保，退休后在哪里领养老金？',
    answer: '先看户口：养老关系在户籍地的，就在户籍地领。',
    categoryId: 'pension',
    publishedOn: '2026-11-25',
    expired: false,
    bases: [{ title: '《暂行办法》', number: '国办发〔2009〕66号', year: 2009 }],
    unitName: '人力资源社会保障部门',
    hotline: '12333',
    regionCodes: ['520000'],
    reviewBy: '2027-06-30',
    askedBy: 3,
    aiPicture: false,
  },
  latest: {
    rows: [
      {
        id: 'card-2',
        question: '低保怎么申请？',
        categoryId: 'assistance',
        publishedOn: '2026-11-24',
        expired: false,
      },
    ],
  },
  categories: [
    { id: 'pension', name: '养老社保' },
    { id: 'assistance', name: '社会救助' },
  ],
  roundups: [],
};

const unit = (id: string, name: string, hotline: string, shared: boolean) => ({
  id,
  name,
  hotline,
  about: '看病报销、异地就医',
  subjects: ['医疗保险'],
  shared,
});
const DIRECTORY: DirectoryView = {
  regionCode: '520102',
  groups: [
    { level: 'county', regionCode: '520102', units: [unit('u1', '南明区政务服务中心', '12345', true)] },
    { level: 'national', regionCode: '520000', units: [unit('u2', '12393医疗保障服务热线', '12393', false)] },
  ],
};

const ANSWER: FeaturedPage = {
  id: 'f-1',
  kind: 'enquiry',
  question: '户口簿在老家，在外地上班的地方能领结婚证吗？',
  answer: '能。带上各自的身份证就行。',
  officeName: '政策百事通运维小组',
  categoryId: 'household',
  regionName: '铜仁',
  answeredOn: '2026-11-20',
  likes: 44,
  hotline: '12345',
  card: {
    id: 'card-3',
    question: '现在结婚登记，还要带户口簿吗？',
    categoryId: 'household',
    publishedOn: '2026-11-10',
    expired: false,
  },
};

/** setData comes later; a condition that never holds ends at the test's own limit. */
const shown = async (done: () => boolean): Promise<void> => {
  while (!done()) await new Promise((resolve) => setTimeout(resolve));
};

const answering = (answers: Record<string, unknown>) => ({
  storage: new Map<string, unknown>(),
  callFunction: async ({ name, data }: CallFunctionRequest) => {
    const { action } = data as { action: string };
    return answers[`${name}.${action}`] ?? { ok: false, error: { code: 'internal', message: '请稍后重试', ref: 'R1' } };
  },
});

describe('single compiled pages under miniprogram-simulate', () => {
  afterEach(() => jest.restoreAllMocks());

  it('today says what to do when the call fails, asks again at a tap, and opens a card', async () => {
    const answers: Record<string, unknown> = {};
    const cloud = answering(answers);
    const page = renderCompiled(DIST, 'pages/today/index', cloud);
    await shown(() => page.text().includes('请稍后重试'));
    answers['reader.home'] = { ok: true, data: HOME };
    page.tap('重试');
    await shown(() => page.text().includes('低保怎么申请？'));
    expect(page.text()).toContain(HOME.headline?.answer);
    page.tap('低保怎么申请？');
    await shown(() => page.opened.length > 0);
    expect(page.opened).toEqual(['/reader/card/index?id=card-2']);
    expect(page.warnings).toEqual([]);
  });

  it('the directory shows the numbers of the region this device remembers, and calls the one tapped', async () => {
    const cloud = answering({ 'reader.directory': { ok: true, data: DIRECTORY } });
    cloud.storage.set('my-region', '520102');
    const page = renderCompiled(DIST, 'reader/directory/index', cloud);
    await shown(() => page.text().includes('全国热线'));
    expect(page.text()).toContain('贵阳 · 南明区');
    expect(page.text()).toContain('打通后说明您在贵阳 · 南明区、要找哪个单位');
    page.tap('医疗保障服务热线');
    await shown(() => page.phoneCalls.length > 0);
    expect(page.phoneCalls).toEqual(['12393']);
    expect(page.warnings).toEqual([]);
  });

  it('a featured answer stands on its own page with the card it cites', async () => {
    const answers: Record<string, unknown> = { 'reader.answer': { ok: true, data: ANSWER } };
    const page = renderCompiled(DIST, 'reader/answer/index', { ...answering(answers), query: { id: 'f-1' } });
    await shown(() => page.text().includes(ANSWER.question));
    expect(page.text()).toContain('打电话问 12345');
    page.tap('现在结婚登记，还要带户口簿吗？');
    await shown(() => page.opened.length > 0);
    expect(page.opened).toEqual(['/reader/card/index?id=card-3']);
    expect(page.warnings).toEqual([]);
  });

  it('a roundup taken down says so and leads on', async () => {
    const error = { code: 'not_found', message: '这份汇总已经下线或不存在。', ref: 'R2' };
    const answers = { 'reader.roundup': { ok: false, error } };
    const gone = renderCompiled(DIST, 'reader/roundup/index', { ...answering(answers), query: { id: 'r-2' } });
    await shown(() => gone.text().includes('已经下线'));
    gone.tap('办事电话');
    await shown(() => gone.opened.length > 0);
    expect(gone.opened).toEqual(['/reader/directory/index']);
    expect(gone.warnings).toEqual([]);
  });

  it('feedback is WeChat’s own button, and complaints go to 12345', async () => {
    const page = renderCompiled(DIST, 'reader/feedback/index', answering({}));
    await shown(() => page.text().includes('写意见'));
    expect(page.text()).toContain('微信会打开意见反馈页');
    page.tap('打 12345 投诉');
    await shown(() => page.phoneCalls.length > 0);
    expect(page.phoneCalls).toEqual(['12345']);
    expect(page.warnings).toEqual([]);
  });

  it('the tab bar has four tabs for a citizen and moves to the one tapped', async () => {
    const bar = renderCompiled(DIST, 'custom-tab-bar/index', answering({}));
    await shown(() => bar.text().includes('我的'));
    expect(bar.text()).toBe('今日分类提问我的');
    bar.tap('提问');
    await shown(() => bar.opened.length > 0);
    expect(bar.opened).toEqual(['/pages/ask/index']);
    expect(bar.warnings).toEqual([]);
  });
});

import { join } from 'node:path';
import type { CardRow, HomeView, Page } from '@core/contract';
import { NativeNode } from 'glass-easel';
import { MiniProgram } from '../support/weapp/mini-program';
import type { CallFunctionRequest } from '../support/weapp/wechat';
import '../host/own-lmdb';

const DIST = join(__dirname, '../../dist/weapp');
const CARDS = 200;
const PAGE = 20;
const KB = 1024;

const row = (n: number): CardRow => ({
  id: `card-${n}`,
  question: `第${n}问：在外省打工交社保，退休以后在哪里领养老金，手续怎么办？`,
  categoryId: 'pension',
  publishedOn: '2026-11-24',
  expired: false,
});
const pageFrom = (start: number): Page<CardRow> => ({
  rows: Array.from({ length: PAGE }, (_, n) => row(start + n)),
  ...(start + PAGE < CARDS ? { cursor: String(start + PAGE) } : {}),
});
const HOME: HomeView = {
  version: '1.2026-11-25',
  today: '2026-11-25',
  workday: true,
  nextWorkday: '2026-11-26',
  asking: true,
  headline: {
    ...row(0),
    id: 'card-today',
    question: '今天的问题',
    publishedOn: '2026-11-25',
    answer: '今天的答复。'.repeat(20),
    bases: [{ title: '《暂行办法》', number: '国办发〔2009〕66号', year: 2009 }],
    unitName: '人力资源社会保障部门',
    hotline: '12333',
    regionCodes: ['520000'],
    reviewBy: '2027-06-30',
    askedBy: 0,
    aiPicture: false,
  },
  latest: pageFrom(0),
  categories: Array.from({ length: 15 }, (_, n) => ({ id: `category${n}`, name: `分类${n}` })),
  roundups: [],
};

/** A program whose cloud answers from here, with every call it made in order. */
async function open(storage = new Map<string, unknown>()) {
  const calls: string[] = [];
  const phone = await MiniProgram.launch({
    dist: DIST,
    storage,
    callFunction: async ({ name, data }: CallFunctionRequest) => {
      const { action, data: input } = data as { action: string; data: { cursor?: string; have?: string } };
      calls.push(`${name}.${action}`);
      if (action === 'home') return { ok: true, data: input.have === HOME.version ? { unchanged: true } : HOME };
      if (action === 'feed') return { ok: true, data: pageFrom(Number(input.cursor)) };
      return { ok: false, error: { code: 'internal', message: '请稍后重试', ref: 'r' } };
    },
  });
  return { phone, calls, storage };
}

test('a cold start makes one call before the first card shows', async () => {
  const { phone, calls } = await open();
  await phone.sees('今天的问题');
  expect(calls).toEqual(['reader.home']);
  phone.close();
});

test('a warm start shows the card before any call returns', async () => {
  const { phone: before, storage } = await open();
  await before.sees('今天的问题');
  before.close();
  let asked = false;
  const phone = await MiniProgram.launch({
    dist: DIST,
    storage,
    callFunction: () => {
      asked = true;
      return new Promise(() => undefined);
    },
  });
  await phone.sees('今天的问题');
  expect(asked).toBe(true);
  phone.close();
});

test('200 cards in the list: under 1,000 nodes, and no update of more than 50 KB', async () => {
  const { phone } = await open();
  await phone.sees('今天的问题');
  for (let start = PAGE; start < CARDS; start += PAGE) {
    phone.fire('onReachBottom');
    await phone.sees(`第${start + PAGE - 1}问`);
    // The window is at the new rows; WeChat tells those that it left.
    for (const [selector, tell] of phone.device.observed) {
      const chunk = Number(/^#latest-(\d+)$/.exec(selector)?.[1] ?? -1);
      const far = chunk >= 0 && chunk < start / PAGE - 1;
      tell({ intersectionRatio: far ? 0 : 1, boundingClientRect: { height: 1_900 } });
    }
    await phone.until('the far rows to leave', () => start < 3 * PAGE || !phone.screen.text().includes('第1问'));
  }
  // What WeChat draws; the framework's own placeholders for wx:if and wx:for are none of it.
  expect(phone.screen.elements().filter((element) => element instanceof NativeNode).length).toBeLessThan(1_000);
  expect(Math.max(...phone.updates)).toBeLessThanOrEqual(50 * KB);

  // Back at the top, what had left stands again.
  const first = phone.device.observed.get('#latest-0');
  first?.({ intersectionRatio: 1, boundingClientRect: { height: 1_900 } });
  await phone.sees('第1问');
  phone.close();
  expect(phone.problems).toEqual([]);
});

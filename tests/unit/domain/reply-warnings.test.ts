import { textOfFindings, writtenReply } from '@core/domain/findings';
import { phonesIn, replyWarnings, tellingSentences } from '@core/domain/reply-warnings';

const QUESTION = { kind: 'enquiry', no: '20261125-0001', text: '我妈妈中风以后走路不方便，能不能办残疾证？' } as const;
const ANSWER = '依据《残疾人证管理办法》，可以申请残疾证，请打 0851-85817000 咨询。';
const KNOWN = { hotlines: new Set(['085185817000']), copiedShare: 0 };

const warned = (text: string, more: { kind?: 'enquiry' | 'appeal'; card?: string; copiedShare?: number } = {}) =>
  replyWarnings(
    { ...QUESTION, kind: more.kind ?? 'enquiry' },
    { text, card: more.card === undefined ? null : { question: more.card, hotline: '12385' } },
    { ...KNOWN, copiedShare: more.copiedShare ?? 0 },
  ).join('');

describe('before a reply goes out', () => {
  it('nothing is said of one that answers, on a ground, with a number of the place', () => {
    expect(warned(ANSWER)).toBe('');
  });

  it('one that shares nothing with the question may have missed it, also when it cites a card', () => {
    const text = '依据《社会保险法》，外省住院先备案。';
    expect(warned(text)).toContain('答到了点上');
    expect(warned(text, { card: '异地就医怎么备案？' })).toContain('答到了点上');
    expect(warned(text, { card: '残疾证怎么办？' })).toBe('');
  });

  it('an enquiry wants a ground; an appeal says its own in the third part', () => {
    expect(warned('残疾证到县残联申请。')).toContain('依据');
    expect(warned('残疾证到县残联申请。', { card: '残疾证怎么办？' })).toBe('');
    expect(warned('残疾证到县残联申请。', { kind: 'appeal' })).toBe('');
  });

  it('a number that no unit of the place has is pointed out by itself', () => {
    const text = '依据《残疾人证管理办法》申请残疾证，打 12336 或者 0851-85817000，补贴每月 12000 元。';
    expect(phonesIn(text)).toEqual(['12336', '0851-85817000']);
    expect(warned(text)).toContain('电话 12336 不在');
    expect(warned(text)).not.toContain('85817000 不在');
  });

  it('a copy of a recent reply is one unless it cites a card, which is there to be said again', () => {
    expect(warned(ANSWER, { copiedShare: 0.7 })).toContain('几乎一样');
    expect(warned(ANSWER, { copiedShare: 0.69 })).toBe('');
    expect(warned(ANSWER, { copiedShare: 1, card: '残疾证怎么办？' })).toBe('');
  });
});

test('sentences are compared by their words, the long ones first; short ones are everybody’s', () => {
  expect(tellingSentences('可以办理。请在 3 个工作日内到县残联窗口申请！材料：身份证、户口本、三张近期照片。')).toEqual(
    ['请在个工作日内到县残联窗口申请', '材料身份证户口本三张近期照片'],
  );
});

describe('a reply to an appeal or a report', () => {
  const findings = { found: '路灯坏了三盏', done: '已经换好', next: '每周巡查一次' };

  it('says its three parts behind their names', () => {
    expect(textOfFindings(findings)).toBe('查明的情况：路灯坏了三盏\n办理情况：已经换好\n下一步或依据：每周巡查一次');
    for (const kind of ['appeal', 'report'] as const) {
      expect(writtenReply(kind, { findings })).toEqual({ text: textOfFindings(findings) });
      expect(writtenReply(kind, { text: '已经换好了。' })).toEqual({ problem: expect.stringContaining('三件事') });
    }
  });

  it('an enquiry has no parts', () => {
    expect(writtenReply('enquiry', { text: '可以办理。' })).toEqual({ text: '可以办理。' });
    expect(writtenReply('enquiry', { findings })).toEqual({ problem: expect.stringContaining('不分段') });
  });
});

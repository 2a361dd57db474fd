import { publicTextProblem, whyNotFeaturable, whyNotPublishable } from '@core/domain/featuring';
import type { FeaturedRecord, QuestionRecord, TextCheck } from '@core/domain/records';

const PASS: TextCheck = { status: 'pass', at: 1 };
const RISKY: TextCheck = { status: 'risky', label: 20006, at: 1 };
const UNCHECKED: TextCheck = { status: 'unchecked', at: 1 };

const question = (more: Partial<QuestionRecord> = {}): QuestionRecord => ({
  _id: 'q1',
  no: '20261125-0083',
  version: 3,
  kind: 'enquiry',
  state: 'answered',
  categoryId: 'medical',
  regionCode: '522701',
  text: '请问第一针在省外打的，第二针能在都匀打吗？',
  mayBePublic: true,
  aboutMinor: false,
  askerId: 'asker',
  check: PASS,
  holderKey: 'desk',
  holderName: '运维小组',
  receivedAt: 1,
  clock: 'stopped',
  dueAt: 2,
  dueSoonAt: 2,
  dueProvisional: false,
  entrySeq: 3,
  updatedAt: 3,
  ...more,
});

const agreed = (more: Partial<FeaturedRecord> = {}): FeaturedRecord => ({
  _id: 'f1',
  questionId: 'q1',
  version: 1,
  state: 'agreed',
  kind: 'enquiry',
  categoryId: 'medical',
  regionCode: '522701',
  question: '第一针在省外打的，第二针能在都匀打吗？',
  answer: '可以。请携带身份证和接种凭证，到任一接种点接种。',
  officeName: '运维小组',
  likes: 0,
  check: PASS,
  proposedBy: 'operator',
  proposedByName: '李',
  proposedAt: 2,
  agreedAt: 3,
  identityVerifiedAt: 3,
  answeredAt: 2,
  ...more,
});

describe('proposing a question as featured', () => {
  it.each(['answered', 'closed'] as const)('is possible once it is %s', (state) => {
    expect(whyNotFeaturable(question({ state }), null)).toBeNull();
  });

  it.each(['received', 'in_progress', 'withdrawn', 'declined', 'merged', 'handed_over'] as const)(
    'is not while it is %s',
    (state) => {
      expect(whyNotFeaturable(question({ state }), null)).toContain('正式答复');
    },
  );

  it.each<[string, Partial<QuestionRecord>]>([
    ['未成年人', { aboutMinor: true }],
    ['没有选择', { mayBePublic: false }],
    ['内容安全', { check: RISKY }],
    ['图片没有通过', { pictureIds: ['p1'], picturesCheck: 'risky' }],
    ['图片还没有核验完', { pictureIds: ['p1'], picturesCheck: 'unchecked' }],
    ['图片还没有核验完', { pictureIds: ['p1'] }],
  ])('is not when %s', (reason, more) => {
    expect(whyNotFeaturable(question(more), null)).toContain(reason);
    expect(whyNotPublishable(question(more), agreed(), 'reviewer')).toContain(reason);
  });

  it('may go ahead while the check is still out: nothing is public by it', () => {
    expect(whyNotFeaturable(question({ check: UNCHECKED }), null)).toBeNull();
  });

  it.each([
    ['proposed', '等提问人确认'],
    ['agreed', '等待审核'],
    ['published', '已经精选公开'],
    ['refused', '不同意公开'],
  ] as const)('is not a second time while the first is %s', (state, reason) => {
    expect(whyNotFeaturable(question(), agreed({ state }))).toContain(reason);
  });

  it('is possible again when it was returned', () => {
    expect(whyNotFeaturable(question(), agreed({ state: 'returned' }))).toBeNull();
  });
});

describe('making a public version public', () => {
  it('is possible for another person when everything is there', () => {
    expect(whyNotPublishable(question(), agreed(), 'reviewer')).toBeNull();
  });

  it.each<[string, Partial<FeaturedRecord>]>([
    ['没有同意', { state: 'proposed', agreedAt: undefined }],
    ['没有同意', { state: 'refused' }],
    ['没有同意', { state: 'returned' }],
    ['没有同意', { agreedAt: undefined }],
    ['验证手机号', { identityVerifiedAt: undefined }],
    ['没有通过内容安全核验', { check: RISKY }],
    ['还没有结果', { check: UNCHECKED }],
    ['手机号', { answer: '可以。请联系13812345678。' }],
    ['由您提出', { proposedBy: 'reviewer' }],
  ])('is not: %s', (reason, more) => {
    expect(whyNotPublishable(question(), agreed(more), 'reviewer')).toContain(reason);
  });

  it('waits for the check of the question itself', () => {
    expect(whyNotPublishable(question({ check: UNCHECKED }), agreed(), 'reviewer')).toContain('还没有结果');
  });

  it('is not once the question was reopened', () => {
    expect(whyNotPublishable(question({ state: 'in_progress' }), agreed(), 'reviewer')).toContain('正式答复');
  });
});

describe('a public text', () => {
  it('may give hotlines and, in the answer, an office’s landline', () => {
    const answer = '请拨打12320，或都匀市疾控中心0854-8221234。依据国办发〔2009〕66号。';
    expect(publicTextProblem({ question: '打几针？', answer })).toBeNull();
  });

  it.each([
    [{ question: '我电话13812345678', answer: '可以。' }, '公开的问题里有手机号（138****5678）'],
    [{ question: '家里座机0854-8221234', answer: '可以。' }, '公开的问题里有座机号（****234）'],
    [
      { question: '能打吗？', answer: '身份证522627198503121234可以。' },
      '公开的答复里有身份证号（5****************4）',
    ],
  ])('may not carry personal data', (text, sentence) => {
    expect(publicTextProblem(text)).toContain(sentence);
  });
});

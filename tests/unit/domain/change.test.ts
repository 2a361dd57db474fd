import { describeChange } from '@core/domain/change';
import type { Author, EntryRecord, QuestionRecord } from '@core/domain/records';

const question = { state: 'answered', holderName: '黔南州卫生健康局' } as QuestionRecord;
const entry = (by: Author): EntryRecord => ({
  _id: 'q1:2',
  questionId: 'q1',
  seq: 2,
  type: 'reply',
  audience: 'asker',
  at: 1,
  by,
  text: '可以接种。',
});
const staff: Author = { role: 'staff', personId: 'p1', personName: '李明', officeName: '黔南州卫生健康局' };

describe('what changed under somebody’s hands', () => {
  it.each<[string, Author]>([
    ['黔南州卫生健康局', staff],
    ['提问人', { role: 'asker' }],
    ['系统', { role: 'system' }],
  ])('is told by office, here %s, with state and holder', (name, by) => {
    const sentence = describeChange(question, entry(by));
    expect(sentence).toContain(`${name}刚刚有新的「正式答复」`);
    expect(sentence).toContain('「已答复」');
    expect(sentence).toContain('由黔南州卫生健康局办理');
  });

  it('names no person and quotes no text', () => {
    const sentence = describeChange(question, entry(staff));
    for (const secret of ['李明', 'p1', '可以接种']) expect(sentence).not.toContain(secret);
  });

  it('does without a last line', () => {
    expect(describeChange(question, null)).toContain('「已答复」');
  });
});

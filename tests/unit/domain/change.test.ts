import { describeChange } from '@core/domain/change';
import { question, replyBy } from '../policies/records';

const answered = question('desk', { state: 'answered' });

test('says what came, from which office, and how the question stands now', () => {
  expect(describeChange(answered, replyBy('o-operator'))).toBe(
    '这条留言刚刚有变化：政策百事通运维小组刚刚有新的“正式答复”，现在是“已答复”，由政策百事通运维小组办理。请看过最新情况后再操作。',
  );
});

test('names neither the member of staff nor the asker, and quotes nothing', () => {
  const sentence = describeChange(answered, { ...replyBy('o-operator'), by: { role: 'asker' }, text: '补充一点情况' });
  expect(sentence).toContain('提问人');
  for (const personal of ['o-operator', 'o-asker', '周明', '补充一点']) expect(sentence).not.toContain(personal);
});

test('still says how it stands when the last line is gone', () => {
  expect(describeChange(answered, null)).toContain('现在是“已答复”');
});

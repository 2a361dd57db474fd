import { questionText, text } from '@core/contract/fields';

const messageOf = (value: unknown, schema = questionText) => schema.safeParse(value).error?.issues[0]?.message;

test.each([
  ['nothing but U+0000', '\u0000'.repeat(20)],
  ['spaces without width', '\u200b\u200c\u200d\ufeff\u2060'.repeat(8)],
  ['marks of direction', '\u202a\u202e\u2066\u2069'.repeat(8)],
  ['letters that show nothing', '\u3164\u115f\u1160\uffa0\u2800'.repeat(8)],
  ['invisible tags', '\u{e0041}\u{e0042}'.repeat(8)],
])('%s is an empty text', (_name, value) => expect(messageOf(value)).toBe('问题太短了，至少 5 个字'));

test.each(['??????', '。。。。。。', '1234567890', '😀😀😀😀😀😀', '------'])('%s asks nothing', (value) =>
  expect(messageOf(value)).toBe('问题里没有文字，请用文字写清楚'),
);

test('what nobody sees does not count and is not kept', () => {
  expect(messageOf('医\u200b保\u200b怎\u200b办')).toBe('问题太短了，至少 5 个字');
  expect(questionText.parse(' \u200b医保\u0000断缴了\u200d怎么办？\u202e ')).toBe('医保断缴了怎么办？');
});

test('line breaks and tabs stay, whatever machine wrote them', () => {
  expect(questionText.parse('第一行问题\r\n第二行\t其他\r第三行')).toBe('第一行问题\n第二行\t其他\n第三行');
});

test('a half of a character is dropped, a whole one beyond the basic plane is one', () => {
  expect(messageOf('医保怎么\ud842')).toBe('问题太短了，至少 5 个字');
  expect(questionText.parse('医保怎么𠮷')).toBe('医保怎么𠮷');
});

test('letters of any script are words', () => {
  for (const value of ['How do I pay?', 'ئۇيغۇرچە سوئال', 'བོད་ཡིག་གི་དྲི་བ']) expect(questionText.parse(value)).toBe(value);
});

test('the sentence names the field and its bound', () => {
  expect(messageOf('', text('退回理由', 1, 10))).toBe('请填写退回理由');
  expect(messageOf('长'.repeat(11), text('退回理由', 1, 10))).toBe('退回理由最多 10 个字，请精简后再提交');
});

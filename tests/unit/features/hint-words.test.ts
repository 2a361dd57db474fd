import { hintWords, piecesOf } from '../../../src/features/desk/personal-data-words';

test('what may be a name is marked beside what is a number, each once', () => {
  const pieces = piecesOf('我叫王小虎，电话 13812345678，家住幸福路12号');
  expect(
    pieces.flatMap(({ text, personal, perhaps }) => (personal || perhaps ? [[text, personal ?? perhaps]] : [])),
  ).toEqual([
    ['王小虎', '可能是姓名'],
    ['13812345678', '手机号'],
    ['幸福路12号', '可能是住址'],
  ]);
  expect(pieces.map(({ text }) => text).join('')).toBe('我叫王小虎，电话 13812345678，家住幸福路12号');
});

test('both texts are looked at, and nothing found is null', () => {
  expect(hintWords('我叫王小虎', '王小虎您好，我叫李芳')).toBe('“王小虎”“李芳”');
  expect(hintWords('第二针可以在都匀打吗？', '可以，请带接种证。')).toBeNull();
});

import { asQuery, withSpoken } from '../../../src/features/dictation/with-spoken';

test.each([
  ['', '医保断了', 500, '医保断了', ''],
  ['写好的。', '说的', 500, '写好的。说的', ''],
  ['一二三', '四五六', 5, '一二三四五', '六'],
  ['一二三四五六', '七', 5, '一二三四五六', '七'],
  ['😀😀', '😀😀', 3, '😀😀😀', '😀'],
])('%j and then %j, of %d characters: %j, and %j is left', (text, words, max, together, left) => {
  expect(withSpoken(text, words, max)).toEqual({ text: together, left });
});

test.each([
  ['低保怎么办？', '低保怎么办'],
  ['低保怎么办。 ', '低保怎么办'],
  ['医保，断了', '医保，断了'],
  ['一二三四五六七八九十', '一二三四五六七八'],
])('%j is searched as %j', (words, query) => {
  expect(asQuery(words, 8)).toBe(query);
});

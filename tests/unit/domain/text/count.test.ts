import { countCharacters } from '@core/domain/text';

describe('counting characters', () => {
  it.each([
    ['', 0],
    ['在外省参保满 10 年?', 12],
    ['abc', 3],
    ['国办发〔2009〕66号', 12],
    ['第一行\n第二行', 7],
    ['𠮷野家', 3],
    ['好😀', 2],
  ])('%j has %d', (text, count) => {
    expect(countCharacters(text)).toBe(count);
  });
});

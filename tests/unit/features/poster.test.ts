import type { CardView } from '@core/contract';
import sharp from 'sharp';
import { markAsAi } from '../../../src/features/poster/ai-mark';
import { type Font, layoutPoster, type Piece } from '../../../src/features/poster/layout';
import { breakLines } from '../../../src/features/poster/lines';

/** Every Chinese character as wide as the font, every other half of that. */
const widthOf = (text: string, size: number) =>
  Array.from(text).reduce((sum, character) => sum + (character > '\u2000' ? size : size / 2), 0);
const inTens = (text: string) => widthOf(text, 10);

describe('breaking lines', () => {
  test.each([
    ['fills a line', '一二三四五六七', 50, ['一二三四五', '六七']],
    ['keeps a text that fits', '一二三', 50, ['一二三']],
    ['keeps line breaks', '一二\n三', 50, ['一二', '三']],
    ['keeps a number with what it counts', '累计缴满10年就行', 50, ['累计缴满', '10年就行']],
    ['keeps a date', '一二三2025年1月1日起', 80, ['一二三', '2025年1月1日起']],
    ['keeps a Latin word', '一二三四APP五', 50, ['一二三四', 'APP五']],
    ['begins no line with a full-width comma', '一二三四五，六', 50, ['一二三四', '五，六']],
    ['begins no line with a full-width semicolon', '一二三四五；六', 50, ['一二三四', '五；六']],
    ['ends no line with an opening bracket', '一二三四《五六》', 50, ['一二三四', '《五六》']],
    ['breaks what is wider than a line', '12345678901234567890', 50, ['1234567890', '1234567890']],
    ['gives an empty line for nothing', '', 50, ['']],
  ])('%s', (_name, text, width, lines) => {
    expect(breakLines(text, width, inTens)).toEqual(lines);
  });
});

const CARD: CardView = {
  id: 'pension-where',
  question: '在外省打工交社保，退休后养老金在哪里领？',
  answer: '先看户口：养老关系就在户籍地的，在户籍地领。不在户籍地的，看您最后参保的省：累计缴满10年，就在当地领。',
  categoryId: 'pension',
  publishedOn: '2026-11-25',
  expired: false,
  bases: [{ title: '《暂行办法》', number: '国办发〔2009〕66号', year: 2009 }],
  unitName: '人力资源社会保障部门',
  hotline: '12333',
  regionCodes: ['520000'],
  reviewBy: '2027-06-30',
  askedBy: 0,
  aiPicture: false,
};
const SERVICE = { name: '政策百事通', operator: '省政务服务运维小组' };

const layout = (change: Partial<CardView> = {}, code = true) =>
  layoutPoster({ card: { ...CARD, ...change }, service: SERVICE, code }, (text, { size }: Font) => widthOf(text, size));
const wordsOf = (pieces: Piece[]) => pieces.flatMap((piece) => (piece.kind === 'text' ? piece.text : [])).join('');

describe('the layout of a poster', () => {
  test('says everything that makes an answer reliable', () => {
    const words = wordsOf(layout().pieces);
    for (const part of [
      CARD.question,
      CARD.answer,
      '国办发〔2009〕66号',
      CARD.unitName,
      '12333',
      '贵州省',
      '现行有效',
    ]) {
      expect(words).toContain(part);
    }
    for (const part of [SERVICE.name, SERVICE.operator, '微信扫一扫', '2026年11月25日发布'])
      expect(words).toContain(part);
  });

  test.each([
    ['usual', {}],
    ['the longest', { question: '问'.repeat(60), answer: '答'.repeat(140), expired: true, aiPicture: true }],
  ])('%s: nothing leaves the paper and no two lines lie on one another', (_name, change) => {
    const { width, height, pieces } = layout(change);
    for (const piece of pieces) {
      const wide = piece.kind === 'text' ? widthOf(piece.text, piece.font.size) : piece.width;
      const high = piece.kind === 'text' ? piece.font.size / 2 : piece.height;
      expect(piece.x).toBeGreaterThanOrEqual(0);
      expect(piece.x + wide).toBeLessThanOrEqual(width);
      expect(piece.y + high).toBeLessThanOrEqual(height);
    }
    const lines = pieces.filter((piece) => piece.kind === 'text');
    for (const [at, line] of lines.entries()) {
      for (const other of lines.slice(at + 1)) {
        const apart = Math.abs(line.y - other.y) >= Math.min(line.font.size, other.font.size);
        const beside =
          line.x + widthOf(line.text, line.font.size) <= other.x ||
          other.x + widthOf(other.text, other.font.size) <= line.x;
        expect({ line: line.text, other: other.text, clear: apart || beside }).toMatchObject({ clear: true });
      }
    }
  });

  test('without a code it says how to find the program', () => {
    const { pieces } = layout({}, false);
    expect(pieces.some(({ kind }) => kind === 'code')).toBe(false);
    expect(wordsOf(pieces)).toContain('搜索小程序“政策百事通”');
  });

  test('an expired card says so before its question', () => {
    const words = wordsOf(layout({ expired: true, validUntil: '2026-10-31' }).pieces);
    expect(words).toContain('这张卡片已失效');
    expect(words.indexOf('已失效')).toBeLessThan(words.indexOf(CARD.question));
  });

  test('a picture drawn by AI carries its label, no other does', () => {
    expect(wordsOf(layout({ aiPicture: true }).pieces)).toContain('AI 生成');
    expect(wordsOf(layout().pieces)).not.toContain('AI');
  });
});

test('the mark of an AI picture is written into the PNG, which stays whole', async () => {
  const blank = { create: { width: 4, height: 4, channels: 3, background: '#c8402b' } } as const;
  const png = await sharp(blank).png().toBuffer();
  const bytes = new Uint8Array(png).buffer;
  const marked = Buffer.from(markAsAi(bytes, { producer: '省政务服务运维小组', id: 'card-1' }));
  expect(await sharp(marked).raw().toBuffer()).toEqual(await sharp(png).raw().toBuffer());
  const { comments } = await sharp(marked).metadata();
  const text = comments?.find(({ keyword }) => /AIGC/.test(keyword))?.text ?? '';
  expect(JSON.parse(text)).toEqual({
    Label: '1',
    ContentProducer: '省政务服务运维小组',
    ProduceID: 'card-1',
    ReservedCode1: '',
    ContentPropagator: '省政务服务运维小组',
    PropagateID: 'card-1',
    ReservedCode2: '',
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findPersonalData, redactPersonalData } from '@core/domain/text';
import fc from 'fast-check';
import { HARMLESS, PERSONAL } from './personal-data-cases';

const unmark = (text: string): string => text.replace(/[⟦⟧]/g, '');
const mark = (text: string): string => {
  let marked = '';
  let done = 0;
  for (const { start, end } of findPersonalData(text)) {
    marked += `${text.slice(done, start)}⟦${text.slice(start, end)}⟧`;
    done = end;
  }
  return marked + text.slice(done);
};

describe('finding personal data', () => {
  it.each(PERSONAL)('$text', ({ text, kinds }) => {
    expect(mark(unmark(text))).toBe(text);
    expect(findPersonalData(unmark(text)).map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each(HARMLESS)('leaves alone: %s', (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });
});

describe('masking personal data', () => {
  it.each([
    ['电话138-1234-5678。', '电话138****5678。'],
    ['+86 138 1234 5678', '138****5678'],
    ['身份证11010519491231002X', '身份证1****************X'],
    ['老证522627850312123', '老证5*************3'],
    ['卡号6222 0212 3456 7890 123', '卡号***************0123'],
    ['座机0855-8221234', '座机****234'],
    ['车牌贵 H·12345停在门口', '车牌贵H*****停在门口'],
    ['我是oUpF8uMuAJO_M2pxb1Q9zNjWeS6o', '我是****'],
    ['13812345678', '138****5678'],
    ['没有个人信息,打12345。', '没有个人信息,打12345。'],
    ['', ''],
  ])('%s → %s', (text, masked) => {
    expect(redactPersonalData(text)).toBe(masked);
  });

  const piece = fc.oneof(
    fc.constantFrom(...PERSONAL.map(({ text }) => unmark(text)), ...HARMLESS),
    fc.string({ unit: fc.constantFrom(...'0123456789', ' ', '-', 'X', '贵', 'A', '元', '.', '(', ')', '转', '😀') }),
  );

  it('leaves nothing to be found, in any mixture', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
        expect(findPersonalData(redactPersonalData(pieces.join(' ')))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('gives spans in order that do not overlap', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
        const text = pieces.join(',');
        let last = 0;
        for (const { start, end } of findPersonalData(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 100 },
    );
  });

  it('reads the longest question in no time, whatever it is made of', () => {
    for (const unit of ['1', '1 ', '62', '0851-', '贵A', 'o', '电话']) {
      const text = unit.repeat(2000);
      const started = performance.now();
      redactPersonalData(text);
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });
});

describe('on every engine', () => {
  const folder = path.join(__dirname, '../../../../cloudfunctions/core/domain/text');

  it.each(readdirSync(folder))('%s keeps to what WeChat’s engines know', (file) => {
    expect(readFileSync(path.join(folder, file), 'utf8')).not.toMatch(/\(\?<[=!]|\\p\{|function\*|\bIntl\b/);
  });
});

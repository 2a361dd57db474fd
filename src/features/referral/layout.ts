import { COLOUR } from '@/features/poster/colours';
import type { Font, Piece, Poster } from '@/features/poster/layout';
import { breakLines } from '@/features/poster/lines';

/** What stands on a 转办单. */
export interface Referral {
  no: string;
  unitName: string;
  /** Name and words of each line. */
  facts: readonly (readonly [name: string, words: string])[];
  summary: string;
  /** With the asker's tick and the operator's alone; else empty. */
  contact: readonly (readonly [name: string, words: string])[];
  /** Who sends it, and when. */
  from: string;
  made: string;
}

const WIDTH = 375;
const MARGIN = 24;
const INNER = WIDTH - 2 * MARGIN;
const NAME = 76;

const TITLE = { font: { size: 24, bold: true }, leading: 34 };
const HEAD = { font: { size: 15, bold: true }, leading: 24 };
const BODY = { font: { size: 15 }, leading: 25 };
const SMALL = { font: { size: 13 }, leading: 20 };

interface Style {
  font: Font;
  leading: number;
}

const NO_CONTACT = '这张单子上没有联系方式，需要向本人核实时请与运维小组联系。';
const ASKS =
  '请在时限前把办理结果和政策依据告诉运维小组，由运维小组代录后答复提问人。这张单子只供办理这件事使用，请勿外传。';

/** Where everything of a 转办单 stands, 375 wide and as high as it needs to be. */
export function layoutReferral(sheet: Referral, measure: (text: string, font: Font) => number): Poster {
  const pieces: Piece[] = [];
  let y = 24;
  const write = (text: string, x: number, width: number, { font, leading }: Style, fill: string) => {
    for (const line of breakLines(text, width, (part) => measure(part, font))) {
      pieces.push({ kind: 'text', text: line, x, y: y + leading / 2, font, fill });
      y += leading;
    }
  };
  const rule = () => {
    y += 8;
    pieces.push({ kind: 'box', x: MARGIN, y, width: INNER, height: 1, fill: COLOUR.line });
    y += 13;
  };
  const facts = (rows: Referral['facts']) => {
    for (const [name, words] of rows) {
      const at = y + BODY.leading / 2;
      pieces.push({ kind: 'text', text: name, x: MARGIN, y: at, font: BODY.font, fill: COLOUR.quiet });
      write(words, MARGIN + NAME, INNER - NAME, BODY, COLOUR.ink);
      y += 4;
    }
  };

  write('转办单', MARGIN, INNER, TITLE, COLOUR.brandStrong);
  write(`留言 ${sheet.no}`, MARGIN, INNER, SMALL, COLOUR.quiet);
  rule();
  write(sheet.unitName, MARGIN, INNER, { font: { size: 18, bold: true }, leading: 28 }, COLOUR.ink);
  y += 6;
  facts(sheet.facts);
  rule();
  write('事项摘要', MARGIN, INNER, HEAD, COLOUR.brand);
  write(sheet.summary, MARGIN, INNER, BODY, COLOUR.ink);
  rule();
  write('联系方式', MARGIN, INNER, HEAD, COLOUR.brand);
  if (sheet.contact.length > 0) facts(sheet.contact);
  else write(NO_CONTACT, MARGIN, INNER, SMALL, COLOUR.quiet);
  y += 12;
  const band: Piece = { kind: 'box', x: 0, y, width: WIDTH, height: 0, fill: COLOUR.tint };
  pieces.push(band);
  y += 16;
  write(ASKS, MARGIN, INNER, SMALL, COLOUR.ink);
  y += 6;
  write(sheet.from, MARGIN, INNER, HEAD, COLOUR.brandStrong);
  write(sheet.made, MARGIN, INNER, SMALL, COLOUR.quiet);
  y += 16;
  band.height = y - band.y;
  const paper: Piece = { kind: 'box', x: 0, y: 0, width: WIDTH, height: y, fill: COLOUR.paper };
  return { width: WIDTH, height: y, pieces: [paper, ...pieces] };
}

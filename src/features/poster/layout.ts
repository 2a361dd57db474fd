import type { CardView } from '@core/contract';
import { cardFacts, expiredWords } from '@/features/cards/card-words';
import { dayWords } from '@/features/dates/beijing';
import { COLOUR } from './colours';
import { breakLines } from './lines';

export interface Font {
  /** Pixels. */
  size: number;
  bold?: boolean;
}

export type Piece = { x: number; y: number } & (
  | { kind: 'box'; width: number; height: number; radius?: number; fill: string }
  /** One line; `y` is its middle. */
  | { kind: 'text'; text: string; font: Font; fill: string }
  | { kind: 'scene' | 'code'; width: number; height: number }
);

export interface Poster {
  width: number;
  height: number;
  /** In the order they are drawn. */
  pieces: Piece[];
}

export interface PosterContent {
  card: CardView;
  /** The program's name and who runs it. */
  service: { name: string; operator: string };
  /** There is a mini-program code to leave room for. */
  code: boolean;
}

const WIDTH = 375;
const MARGIN = 24;
const INNER = WIDTH - 2 * MARGIN;
const SCENE_HEIGHT = 230;
const SEAL = 26;
const INDENT = SEAL + 10;
const FACT_NAME = 68;
const CODE = 104;

const QUESTION = { font: { size: 20, bold: true }, leading: 29 };
const ANSWER = { font: { size: 17 }, leading: 29 };
const SMALL = { font: { size: 14 }, leading: 22 };
const META = { font: { size: 13 }, leading: 20 };

interface Style {
  font: Font;
  leading: number;
}

/**
 * Where everything of a card's poster stands, 375 wide and as high as it needs to be. `measure` gives the width of a
 * text in a font.
 */
export function layoutPoster(
  { card, service, code }: PosterContent,
  measure: (text: string, font: Font) => number,
): Poster {
  const pieces: Piece[] = [];
  let y = 0;

  const write = (text: string, x: number, width: number, { font, leading }: Style, fill: string) => {
    for (const line of breakLines(text, width, (part) => measure(part, font))) {
      pieces.push({ kind: 'text', text: line, x, y: y + leading / 2, font, fill });
      y += leading;
    }
  };
  const seal = (word: string, fill: string) => {
    const font = { size: 15, bold: true };
    pieces.push({ kind: 'box', x: MARGIN, y: y + 2, width: SEAL, height: SEAL, radius: 6, fill });
    const x = MARGIN + (SEAL - measure(word, font)) / 2;
    pieces.push({ kind: 'text', text: word, x, y: y + 2 + SEAL / 2, font, fill: COLOUR.onColour });
  };

  pieces.push({ kind: 'scene', x: 0, y: 0, width: WIDTH, height: SCENE_HEIGHT });
  if (card.aiPicture) pieces.push(...aiLabel(measure));
  y = SCENE_HEIGHT + 20;

  if (card.expired) {
    const box: Piece = { kind: 'box', x: MARGIN, y, width: INNER, height: 0, radius: 8, fill: COLOUR.dangerTint };
    pieces.push(box);
    y += 10;
    write(expiredWords(card), MARGIN + 12, INNER - 24, SMALL, COLOUR.danger);
    y += 10;
    box.height = y - box.y;
    y += 16;
  }

  seal('问', COLOUR.brand);
  write(card.question, MARGIN + INDENT, INNER - INDENT, QUESTION, COLOUR.ink);
  y += 12;
  seal('答', COLOUR.seal);
  write(card.answer, MARGIN + INDENT, INNER - INDENT, ANSWER, COLOUR.ink);
  y += 16;

  pieces.push({ kind: 'box', x: MARGIN, y, width: INNER, height: 1, fill: COLOUR.line });
  y += 14;
  const [basis, unit, ...rest] = cardFacts(card);
  for (const fact of [basis, unit, ['咨询电话', card.hotline] as const, ...rest]) {
    if (!fact) continue;
    const [name, words] = fact;
    pieces.push({
      kind: 'text',
      text: name,
      x: MARGIN,
      y: y + SMALL.leading / 2,
      font: SMALL.font,
      fill: COLOUR.quiet,
    });
    write(words, MARGIN + FACT_NAME, INNER - FACT_NAME, SMALL, COLOUR.ink);
    y += 4;
  }
  y += 16;

  const band: Piece = { kind: 'box', x: 0, y, width: WIDTH, height: 0, fill: COLOUR.tint };
  pieces.push(band);
  y += 20;
  const top = y;
  const width = code ? INNER - CODE - 16 : INNER;
  write(service.name, MARGIN, width, { font: { size: 20, bold: true }, leading: 28 }, COLOUR.brandStrong);
  y += 4;
  write(
    code ? '微信扫一扫，看最新的答案' : `在微信里搜索小程序“${service.name}”，看最新的答案`,
    MARGIN,
    width,
    SMALL,
    COLOUR.ink,
  );
  write(`${dayWords(card.publishedOn)}发布`, MARGIN, width, META, COLOUR.quiet);
  write(service.operator, MARGIN, width, META, COLOUR.quiet);
  if (code) {
    const x = WIDTH - MARGIN - CODE;
    pieces.push({
      kind: 'box',
      x: x - 6,
      y: top - 6,
      width: CODE + 12,
      height: CODE + 12,
      radius: 10,
      fill: COLOUR.paper,
    });
    pieces.push({ kind: 'code', x, y: top, width: CODE, height: CODE });
    y = Math.max(y, top + CODE);
  }
  y += 20;
  band.height = y - band.y;
  return { width: WIDTH, height: y, pieces: [background(y), ...pieces] };
}

const background = (height: number): Piece => ({ kind: 'box', x: 0, y: 0, width: WIDTH, height, fill: COLOUR.paper });

/** The picture was drawn by AI and says so where it is seen (AI 标识办法). */
function aiLabel(measure: (text: string, font: Font) => number): Piece[] {
  const text = 'AI 生成';
  const width = measure(text, META.font) + 16;
  const box = { x: WIDTH - width - 10, y: SCENE_HEIGHT - 34, height: 24 };
  return [
    { kind: 'box', ...box, width, radius: 6, fill: COLOUR.label },
    { kind: 'text', text, x: box.x + 8, y: box.y + box.height / 2, font: META.font, fill: COLOUR.onColour },
  ];
}

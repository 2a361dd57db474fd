import type { Board, Pen, Picture } from '@/platform/canvas/types';
import type { Font, Piece, Poster } from './layout';

/** What the poster shows besides words; without a picture its place stays empty. */
export interface PosterPictures {
  scene?: Picture;
  code?: Picture;
}

/** As sharp on every phone: what is saved is looked at on others, and printed. */
const SHARPNESS = 3;
/** More pixels than this in one direction no canvas of WeChat holds. */
const MOST_PIXELS = 4096;

const FAMILY = '-apple-system, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';

const fontOf = ({ size, bold }: Font): string => `${bold ? 'bold ' : ''}${size}px ${FAMILY}`;

/** The width of a text with this pen. */
export const measureWith =
  (pen: Pen) =>
  (text: string, font: Font): number => {
    pen.font = fontOf(font);
    return pen.measureText(text).width;
  };

function drawBox(pen: Pen, { x, y, width, height, radius = 0 }: Extract<Piece, { kind: 'box' }>): void {
  if (radius === 0) {
    pen.fillRect(x, y, width, height);
    return;
  }
  const [right, bottom] = [x + width, y + height];
  pen.beginPath();
  pen.moveTo(x + radius, y);
  pen.arcTo(right, y, right, bottom, radius);
  pen.arcTo(right, bottom, x, bottom, radius);
  pen.arcTo(x, bottom, x, y, radius);
  pen.arcTo(x, y, right, y, radius);
  pen.closePath();
  pen.fill();
}

function drawPiece(pen: Pen, piece: Piece, pictures: PosterPictures): void {
  switch (piece.kind) {
    case 'box':
      pen.fillStyle = piece.fill;
      drawBox(pen, piece);
      break;
    case 'text':
      pen.fillStyle = piece.fill;
      pen.font = fontOf(piece.font);
      pen.fillText(piece.text, piece.x, piece.y);
      break;
    default: {
      const picture = pictures[piece.kind];
      if (picture) pen.drawImage(picture, piece.x, piece.y, piece.width, piece.height);
    }
  }
}

/** Gives the canvas the poster's size in pixels and draws it. */
export function drawPoster({ canvas, pen }: Board, poster: Poster, pictures: PosterPictures): void {
  const scale = Math.min(SHARPNESS, MOST_PIXELS / poster.height);
  canvas.width = Math.round(poster.width * scale);
  canvas.height = Math.round(poster.height * scale);
  pen.setTransform(scale, 0, 0, scale, 0, 0);
  pen.textBaseline = 'middle';
  for (const piece of poster.pieces) drawPiece(pen, piece, pictures);
}

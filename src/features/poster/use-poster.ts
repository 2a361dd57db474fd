import type { CardView } from '@core/contract';
import { posterPicture } from '@/features/share/share-picture';
import type { Board, Picture } from '@/platform/canvas/types';
import { SITE } from '@/site';
import { cardCodeQuery } from './card-code';
import { measureWith } from './draw';
import { layoutPoster } from './layout';
import { type Drawn, useDrawing } from './use-drawing';

/** A picture that cannot be had leaves its place empty. */
const orNone = (loading: Promise<Picture>): Promise<Picture | undefined> => loading.catch(() => undefined);

async function codeOf(cardId: string, board: Board): Promise<Picture | undefined> {
  await cardCodeQuery.load(cardId);
  const source = cardCodeQuery.peek(cardId).data?.picture;
  return source ? orNone(board.load(source)) : undefined;
}

async function posterOf(card: CardView, board: Board) {
  const [scene, code] = await Promise.all([orNone(board.load(posterPicture(card.categoryId))), codeOf(card.id, board)]);
  const content = { card, service: SITE, code: code !== undefined };
  return { poster: layoutPoster(content, measureWith(board.pen)), pictures: { scene, code } };
}

/** Draws a card's poster on the canvas with this id as soon as both are there; a card asked for again with the same words stays. */
export const usePoster = (canvasId: string, card: CardView | undefined): Drawn =>
  useDrawing(canvasId, card && JSON.stringify([card.id, card.question, card.answer]), (board) =>
    posterOf(card as CardView, board),
  );

import type { CardView } from '@core/contract';
import { useEffect, useState } from 'react';
import { posterPicture } from '@/features/share/share-picture';
import { openBoard } from '@/platform/canvas/open-board';
import type { Board, Picture } from '@/platform/canvas/types';
import { SITE } from '@/site';
import { cardCodeQuery } from './card-code';
import { drawPoster, measureWith } from './draw';
import { layoutPoster, type Poster } from './layout';

export interface DrawnPoster {
  state: 'drawing' | 'drawn' | 'failed';
  board?: Board;
  /** Known once it is drawn: the place on the page takes its shape. */
  poster?: Poster;
}

/** A picture that cannot be had leaves its place empty. */
const orNone = (loading: Promise<Picture>): Promise<Picture | undefined> => loading.catch(() => undefined);

async function codeOf(cardId: string, board: Board): Promise<Picture | undefined> {
  await cardCodeQuery.load(cardId);
  const source = cardCodeQuery.peek(cardId).data?.picture;
  return source ? orNone(board.load(source)) : undefined;
}

async function drawOn(canvasId: string, card: CardView): Promise<Pick<DrawnPoster, 'board' | 'poster'>> {
  const board = await openBoard(canvasId);
  const [scene, code] = await Promise.all([orNone(board.load(posterPicture(card.categoryId))), codeOf(card.id, board)]);
  const content = { card, service: SITE, code: code !== undefined };
  const poster = layoutPoster(content, measureWith(board.pen));
  drawPoster(board, poster, { scene, code });
  return { board, poster };
}

/** Draws a card's poster on the canvas with this id as soon as both are there. */
export function usePoster(canvasId: string, card: CardView | undefined): DrawnPoster {
  const [drawn, setDrawn] = useState<DrawnPoster>({ state: 'drawing' });
  const version = card && JSON.stringify([card.id, card.question, card.answer]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a card asked for again is another object with the same words
  useEffect(() => {
    if (!card) return;
    let left = false;
    const show = (next: DrawnPoster) => {
      if (!left) setDrawn(next);
    };
    drawOn(canvasId, card).then(
      (result) => show({ state: 'drawn', ...result }),
      () => show({ state: 'failed' }),
    );
    return () => {
      left = true;
    };
  }, [canvasId, version]);
  return drawn;
}

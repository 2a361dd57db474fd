import { useEffect, useState } from 'react';
import { openBoard } from '@/platform/canvas/open-board';
import type { Board } from '@/platform/canvas/types';
import { drawPoster, type PosterPictures } from './draw';
import type { Poster } from './layout';

export interface Drawn {
  state: 'drawing' | 'drawn' | 'failed';
  board?: Board;
  /** Known once it is drawn: the place on the page takes its shape. */
  poster?: Poster;
}

/**
 * Draws what `make` lays out on the canvas with this id, as soon as it is on the page, and again when `key` says that it is
 * another drawing; nothing while `key` is undefined.
 */
export function useDrawing(
  canvasId: string,
  key: string | undefined,
  make: (board: Board) => Promise<{ poster: Poster; pictures?: PosterPictures }>,
): Drawn {
  const [drawn, setDrawn] = useState<Drawn>({ state: 'drawing' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is to be drawn
  useEffect(() => {
    if (key === undefined) return;
    let left = false;
    const show = (next: Drawn) => {
      if (!left) setDrawn(next);
    };
    const draw = async () => {
      const board = await openBoard(canvasId);
      const { poster, pictures = {} } = await make(board);
      // Overtaken by a later one, which draws on the same canvas.
      if (left) return;
      drawPoster(board, poster, pictures);
      show({ state: 'drawn', board, poster });
    };
    draw().catch(() => show({ state: 'failed' }));
    return () => {
      left = true;
    };
  }, [canvasId, key]);
  return drawn;
}

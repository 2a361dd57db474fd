import Taro from '@tarojs/taro';
import type { Board, OpenBoard, Picture, Pen } from './types';

interface Canvas {
  width: number;
  height: number;
  getContext: (kind: '2d') => Pen;
  createImage: () => Picture & { src: string; onload: () => void; onerror: (error: unknown) => void };
}

/** The view draws later than the program thinks. */
const TRIES = 20;

const find = (id: string): Promise<Canvas | undefined> =>
  new Promise((resolve) => {
    Taro.nextTick(() => {
      Taro.createSelectorQuery()
        .select(`#${id}`)
        .fields({ node: true, size: true })
        .exec((found: ({ node?: Canvas } | null)[]) => resolve(found[0]?.node));
    });
  });

export const openBoard: OpenBoard = async (id): Promise<Board> => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const canvas = await find(id);
    if (!canvas) continue;
    return {
      canvas,
      pen: canvas.getContext('2d'),
      load: (source) =>
        new Promise((resolve, reject) => {
          const picture = canvas.createImage();
          picture.onload = () => resolve(picture);
          picture.onerror = reject;
          picture.src = source;
        }),
    };
  }
  throw new Error(`no canvas ${id}`);
};

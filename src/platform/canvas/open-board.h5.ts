import type { OpenBoard, Picture } from './types';

const TRIES = 20;

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

const load = (source: string): Promise<Picture> =>
  new Promise((resolve, reject) => {
    const picture = new Image();
    picture.onload = () => resolve(picture);
    picture.onerror = reject;
    picture.src = source;
  });

export const openBoard: OpenBoard = async (id) => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    // Two frames: Taro's canvas gives itself a size once, after it is on the page.
    await nextFrame();
    await nextFrame();
    const canvas = document.querySelector<HTMLCanvasElement>(`#${id} canvas`);
    const pen = canvas?.getContext('2d');
    if (canvas && pen) return { canvas, pen, load };
  }
  throw new Error(`no canvas ${id}`);
};

import type { SaveToAlbum, SendPicture } from './types';

const bytesOf = (canvas: HTMLCanvasElement): Promise<ArrayBuffer | undefined> =>
  new Promise((resolve) => {
    canvas.toBlob((blob) => resolve(blob?.arrayBuffer()), 'image/png');
  });

/** A browser has no album: the picture is downloaded. */
export const saveToAlbum: SaveToAlbum = async ({ canvas, name, mark = (png) => png }) => {
  const png = await bytesOf(canvas as HTMLCanvasElement).catch(() => undefined);
  if (!png) return 'failed';
  const address = URL.createObjectURL(new Blob([mark(png)], { type: 'image/png' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.png`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return 'saved';
};

export const sendPicture: SendPicture = async (picture) =>
  (await saveToAlbum(picture)) === 'saved' ? 'sent' : 'failed';

import type { Board } from '@/platform/canvas/types';

export interface AlbumPicture {
  canvas: Board['canvas'];
  /** The file's name, without an ending. */
  name: string;
  /** Changes the PNG's bytes before it is saved: what must stand in its metadata. */
  mark?: (png: ArrayBuffer) => ArrayBuffer;
}

/** `refused`: the person does not let the program write to the album. `cancelled`: they changed their mind. */
export type SaveResult = 'saved' | 'refused' | 'cancelled' | 'failed';

/** Saves what is drawn as a PNG where the person keeps pictures. Never rejects. */
export type SaveToAlbum = (picture: AlbumPicture) => Promise<SaveResult>;

/** Hands what is drawn to a chat, where the platform can; a browser saves it. Never rejects. */
export type SendPicture = (picture: Pick<AlbumPicture, 'canvas' | 'name'>) => Promise<'sent' | 'cancelled' | 'failed'>;

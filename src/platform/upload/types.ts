/** A picture on the device, made small enough to send. */
export interface ChosenPicture {
  /** Where the device can show it, for as long as the program runs. */
  path: string;
}

/** What the device has let the person choose; empty when they chose nothing. Rejects with a sentence for people. */
export type ChoosePictures = (most: number) => Promise<ChosenPicture[]>;

/** Puts a picture's file at a path of the cloud's storage, telling how far it is from 0 to 1. Rejects with a CallError. */
export type SendPicture = (picture: ChosenPicture, path: string, onProgress: (part: number) => void) => Promise<void>;

/** The sentence for a picture the device itself cannot open. */
export const UNREADABLE = '有图片打不开，请换一张 JPG 或 PNG 图片。';

import { LIMITS } from '@core/contract/constants';
import { CallError } from '@/platform/call/call-error';
import { currentPerson } from '@/platform/person/person.h5';
import { type ChoosePictures, type ChosenPicture, type SendPicture, UNREADABLE } from './types';

const QUALITY = 0.8;

/** What stands behind an address: the page may show it by the address, but not fetch it. */
const contents = new Map<string, Blob>();

const load = (source: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const picture = new Image();
    picture.onload = () => resolve(picture);
    picture.onerror = reject;
    picture.src = source;
  });

/** Drawn on paper: a JPEG no longer than the server keeps it, upright, without what the file said of its making. */
const compressed = async (file: File): Promise<ChosenPicture> => {
  const source = URL.createObjectURL(file);
  try {
    const picture = await load(source);
    const scale = Math.min(1, LIMITS.pictureSide / Math.max(picture.naturalWidth, picture.naturalHeight));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.naturalWidth * scale));
    canvas.height = Math.max(1, Math.round(picture.naturalHeight * scale));
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas');
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
    if (!blob) throw new Error('no picture');
    const path = URL.createObjectURL(blob);
    contents.set(path, blob);
    return { path };
  } finally {
    URL.revokeObjectURL(source);
  }
};

const chosen = (most: number): Promise<File[]> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = 'image/jpeg,image/png';
    input.multiple = most > 1;
    input.onchange = () => resolve([...(input.files ?? [])].slice(0, most));
    input.oncancel = () => resolve([]);
    input.click();
  });

export const choosePictures: ChoosePictures = async (most) => {
  const files = await chosen(most);
  return Promise.all(files.map(compressed)).catch(() => {
    throw new CallError('bad_request', UNREADABLE);
  });
};

export const sendPicture: SendPicture = async ({ path: source }, path, onProgress) => {
  const content = contents.get(source);
  if (!content) throw new CallError('bad_request', UNREADABLE);
  const person = await currentPerson();
  await new Promise<void>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', `/files/${path}`);
    request.setRequestHeader('x-dev-person', person);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onload = () => (request.status === 200 ? resolve() : reject(new CallError('internal')));
    request.onerror = () => reject(new CallError('offline'));
    request.send(content);
  });
};

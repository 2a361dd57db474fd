import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PictureRecord } from '@core/domain/records';
import sharp from 'sharp';
import type { TestCloud } from './cloud';
import { PEOPLE } from './people';
import { NOW } from './records';

/** A picture's id as the server makes them, by number. */
export const pictureId = (n: number): string => `picture-${String(n).padStart(13, '0')}`;

/** A kept picture of the citizen, without a file behind it. */
export const picture = (id: string, more: Partial<PictureRecord> = {}): PictureRecord => ({
  _id: id,
  ownerId: PEOPLE.citizen,
  state: 'kept',
  fileId: fileIdOf(id),
  check: { status: 'unchecked', at: NOW },
  createdAt: NOW,
  ...more,
});

const fileIdOf = (id: string) => `cloud://local.local/private/pictures/${id}.jpg`;

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 60, b: 40 } } });

/** A photograph as a phone takes it. */
export const photo = (width = 64, height = 48): Promise<Buffer> => plain(width, height).jpeg().toBuffer();

/** The same held upright, with where and with what it was taken. */
export const photoWithPlace = (width = 64, height = 48): Promise<Buffer> =>
  plain(width, height)
    .withExif({ IFD0: { Make: 'SecretPhone' }, IFD3: { GPSLatitude: '26/1 39/1 0/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

/** Puts a file into the cloud's storage, as a client under `incoming/`, or with a ticket of the SDK's anywhere. */
export async function putFile(cloud: TestCloud, path: string, content: Uint8Array): Promise<void> {
  const response = await fetch(`${cloud.url}/files/${path}`, {
    method: 'PUT',
    headers: { 'x-dev-person': PEOPLE.citizen },
    body: content as Uint8Array<ArrayBuffer>,
  });
  if (!response.ok) throw new Error(`the storage refused ${path}: ${response.status}`);
}

/** A kept picture of the citizen with its file. */
export async function keptPicture(cloud: TestCloud, id: string, more: Partial<PictureRecord> = {}): Promise<void> {
  const folder = path.join(cloud.dataDir, 'files', 'kept', 'private', 'pictures');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `${id}.jpg`), await photo());
  await cloud.put('pictures', picture(id, more));
}

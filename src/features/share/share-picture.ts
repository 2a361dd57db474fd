/** Categories with a drawing of their own; `tests/unit/assets` holds the list equal to the files. */
const DRAWN = new Set([
  'assistance',
  'consumer',
  'disability',
  'education',
  'employment',
  'health',
  'household',
  'housing',
  'legal',
  'medical',
  'minors',
  'pension',
  'tax',
  'transport',
  'veterans',
]);

/** A category added later has the hills of `legal`. */
const fileOf = (categoryId: string | null): string =>
  `${categoryId !== null && DRAWN.has(categoryId) ? categoryId : 'legal'}.jpg`;

/** The JPG of a category for a chat, 5:4, in the readers' subpackage. */
export const sharePicture = (categoryId: string | null): string => `/reader/pictures/${fileOf(categoryId)}`;

/** The JPG of a category for a poster, in the posters' subpackage. */
export const posterPicture = (categoryId: string): string => `/poster/pictures/${fileOf(categoryId)}`;

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

/** The JPG of a category, 500 × 400, in the reader's subpackage. A category added later has the hills of `legal`. */
export const sharePicture = (categoryId: string | null): string =>
  `/reader/pictures/${categoryId !== null && DRAWN.has(categoryId) ? categoryId : 'legal'}.jpg`;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

/** Which record a page was opened for: by a link (`id`) or a scanned mini-program code (`scene`, encoded); '' for none. */
export const openedId = ({ id, scene }: { id?: string; scene?: string }): string => id || decoded(scene ?? '');

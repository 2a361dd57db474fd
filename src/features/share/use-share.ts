import { useAddToFavorites, useShareAppMessage, useShareTimeline } from '@tarojs/taro';
import { sharePicture } from './share-picture';

export interface Shared {
  title: string;
  /** Path of the page that opens, without slash or query. */
  path: string;
  /** Its query, such as `id=pension-where`; may be empty. */
  query: string;
  /** Whose drawing goes along. */
  categoryId: string | null;
}

/** The address of a shared page, without a slash before. */
export const addressOf = ({ path, query }: Pick<Shared, 'path' | 'query'>): string =>
  query === '' ? path : `${path}?${query}`;

/** What goes to a chat. */
export const chatMessage = (shared: Shared) => ({
  title: shared.title,
  path: `/${addressOf(shared)}`,
  imageUrl: sharePicture(shared.categoryId),
});

/**
 * What WeChat sends of a page: to a chat, to Moments, to its favourites. Moments and favourites open the very page, so
 * there the query alone counts. The page's configuration enables it (`enableShareAppMessage`, `enableShareTimeline`).
 */
export function useShare(shared: Shared): void {
  const { title, query, categoryId } = shared;
  const here = () => ({ title, query, imageUrl: sharePicture(categoryId) });
  useShareAppMessage(() => chatMessage(shared));
  useShareTimeline(here);
  useAddToFavorites(here);
}

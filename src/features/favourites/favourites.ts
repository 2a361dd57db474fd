import type { FavouriteRow, Page } from '@core/contract';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';

/** A page of this person's favourite cards, newest first. */
export const readFavourites = (cursor?: string): Promise<Page<FavouriteRow>> =>
  call('citizen', 'favourites', { cursor });

export const favouritesQuery = createQuery<null, Page<FavouriteRow>>('favourites', () => readFavourites(), 'device');

import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { CardRowView } from '@/features/cards/card-row-view';
import { favouritesQuery, readFavourites } from '@/features/favourites/favourites';
import { joinPages, usePages } from '@/features/query/use-pages';
import { useQuery } from '@/features/query/use-query';
import { MoreRows } from '@/ui/query-view/more-rows';
import { QueryView } from '@/ui/query-view/query-view';
import { Screen } from '@/ui/screen/screen';
import { StateView } from '@/ui/state-view/state-view';
import { GoneRow } from './gone-row';

const toToday = () => void Taro.switchTab({ url: '/pages/today/index' });

/** 我的收藏: the cards this person kept, newest first. */
export default function FavouritesPage() {
  // Whoever comes back from a card may have given it up there: always asked for again.
  const query = useQuery(favouritesQuery, null, 0);
  const pages = usePages(query.data, readFavourites, (next) =>
    favouritesQuery.put(null, (before) => joinPages(before, next)),
  );
  usePullDownRefresh(() => {
    void query.reload().finally(() => Taro.stopPullDownRefresh());
  });
  return (
    <Screen title="我的收藏">
      <QueryView query={query} shape="list">
        {({ rows }) =>
          rows.length === 0 ? (
            <StateView
              state="empty"
              words="还没有收藏。看到用得上的卡片，点“收藏”，就能在这里找到。"
              action={{ words: '回到今日', onClick: toToday }}
            />
          ) : (
            <>
              {rows.map(({ cardId, card }) =>
                card ? <CardRowView key={cardId} card={card} /> : <GoneRow key={cardId} cardId={cardId} />,
              )}
              <MoreRows pages={pages} />
            </>
          )
        }
      </QueryView>
    </Screen>
  );
}

import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useAsking } from '@/features/asking/use-asking';
import { startAsking } from '@/features/ask/draft';
import { CardRowView } from '@/features/cards/card-row-view';
import { cardsQuery, readCards } from '@/features/cards/cards';
import { categoriesQuery } from '@/features/categories/categories';
import { joinPages, usePages } from '@/features/query/use-pages';
import { useQuery } from '@/features/query/use-query';
import { LongList } from '@/ui/long-list/long-list';
import { MoreRows } from '@/ui/query-view/more-rows';
import { QueryView } from '@/ui/query-view/query-view';
import { Screen } from '@/ui/screen/screen';
import { StateView } from '@/ui/state-view/state-view';
import { categoryNamed } from './category-named';

/** The cards of one category, newest first. */
export default function FeedPage() {
  const asking = useAsking();
  const { categoryId } = useRouter().params;
  const category = categoryNamed(useQuery(categoriesQuery, null).data, categoryId);
  const query = useQuery(cardsQuery, categoryId);
  const pages = usePages(
    query.data,
    (cursor) => readCards(categoryId, cursor),
    (next) => cardsQuery.put(categoryId, (before) => joinPages(before, next)),
  );
  usePullDownRefresh(() => {
    void query.reload().finally(() => Taro.stopPullDownRefresh());
  });
  return (
    <Screen title={category?.name ?? '政策卡片'}>
      <QueryView query={query} shape="list">
        {({ rows }) =>
          rows.length === 0 ? (
            <StateView
              state="empty"
              words={asking ? '这个分类还没有卡片。您想了解什么？' : '这个分类还没有卡片，先看看别的分类。'}
              action={asking ? { words: '去提问', onClick: () => startAsking(category?.id) } : undefined}
            />
          ) : (
            <>
              <LongList name="feed" rows={rows}>
                {(card) => <CardRowView key={card.id} card={card} />}
              </LongList>
              <MoreRows pages={pages} />
            </>
          )
        }
      </QueryView>
    </Screen>
  );
}

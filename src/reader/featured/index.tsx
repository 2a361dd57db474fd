import type { CategoryView } from '@core/contract';
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { useAsking } from '@/features/asking/use-asking';
import { startAsking } from '@/features/ask/draft';
import { categoriesQuery } from '@/features/categories/categories';
import { featuredQuery, readFeatured } from '@/features/featured/featured';
import { FeaturedRowView } from '@/features/featured/featured-row-view';
import { joinPages, usePages } from '@/features/query/use-pages';
import { useQuery } from '@/features/query/use-query';
import { SinglePageGuide } from '@/features/share/single-page-guide';
import { useShare } from '@/features/share/use-share';
import { keepInAddress } from '@/platform/address/address';
import { isSinglePage } from '@/platform/single-page/single-page';
import { Chips } from '@/ui/chips/chips';
import { MoreRows } from '@/ui/query-view/more-rows';
import { QueryView } from '@/ui/query-view/query-view';
import { Screen } from '@/ui/screen/screen';
import { categoryNamed } from '@/reader/feed/category-named';
import { StateView } from '@/ui/state-view/state-view';

const ALL = 'all';

/** The category the page was opened on stands first: further right it would be out of sight. */
const inOrder = (categories: readonly CategoryView[], first: string | undefined) =>
  [...categories.filter(({ id }) => id === first), ...categories.filter(({ id }) => id !== first)].map(
    ({ id, name }) => ({ value: id, words: name }),
  );

/** 精选留言: what others asked and what they were answered, with the askers' consent. */
export default function FeaturedPage() {
  const opened = useRouter().params.categoryId;
  const [selected, setSelected] = useState(opened ?? ALL);
  const categoryId = selected === ALL ? undefined : selected;
  const categories = useQuery(categoriesQuery, null).data ?? [];
  const query = useQuery(featuredQuery, categoryId);
  const pages = usePages(
    query.data,
    (cursor) => readFeatured(categoryId, cursor),
    (next) => featuredQuery.put(categoryId, (before) => joinPages(before, next)),
  );
  const single = isSinglePage();
  useShare({
    title: query.data?.rows[0]?.question ?? '精选留言',
    path: 'reader/featured/index',
    query: categoryId === undefined ? '' : `categoryId=${categoryId}`,
    categoryId: categoryId ?? query.data?.rows[0]?.categoryId ?? null,
  });
  usePullDownRefresh(() => {
    void query.reload().finally(() => Taro.stopPullDownRefresh());
  });
  const select = (next: string) => {
    setSelected(next);
    keepInAddress({ categoryId: next === ALL ? undefined : next });
    void featuredQuery.load(next === ALL ? undefined : next);
  };
  const asking = useAsking();
  const ask = single || !asking ? undefined : { words: '去提问', onClick: () => startAsking() };
  const empty = categoryId ? { words: '看全部', onClick: () => select(ALL) } : ask;
  return (
    <Screen title="精选留言">
      <Chips
        label="分类"
        options={[{ value: ALL, words: '全部' }, ...inOrder(categories, categoryNamed(categories, opened)?.id)]}
        selected={categoryNamed(categories, selected)?.id ?? selected}
        onSelect={select}
      />
      <QueryView query={query} shape="list">
        {({ rows }) =>
          rows.length === 0 ? (
            <StateView
              state="empty"
              words={categoryId ? '这个分类还没有精选留言。' : '还没有精选留言。'}
              action={empty}
            />
          ) : (
            <>
              {rows.map((featured) => (
                <FeaturedRowView key={featured.id} featured={featured} />
              ))}
              <MoreRows pages={pages} />
              {single && <SinglePageGuide />}
            </>
          )
        }
      </QueryView>
    </Screen>
  );
}

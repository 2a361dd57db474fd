import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useState } from 'react';
import { categoriesQuery } from '@/features/categories/categories';
import { featuredQuery, readFeatured } from '@/features/featured/featured';
import { FeaturedCard } from '@/features/featured/featured-card';
import { joinPages, usePages } from '@/features/query/use-pages';
import { useQuery } from '@/features/query/use-query';
import { Chips } from '@/ui/chips/chips';
import { MoreRows } from '@/ui/query-view/more-rows';
import { QueryView } from '@/ui/query-view/query-view';
import { Screen } from '@/ui/screen/screen';
import { StateView } from '@/ui/state-view/state-view';

const ALL = 'all';

/** 精选留言: what others asked and what they were answered, with the askers' consent. */
export default function FeaturedPage() {
  const [selected, setSelected] = useState(ALL);
  const categoryId = selected === ALL ? undefined : selected;
  const categories = useQuery(categoriesQuery, null).data ?? [];
  const query = useQuery(featuredQuery, categoryId);
  const pages = usePages(
    query.data,
    (cursor) => readFeatured(categoryId, cursor),
    (next) => featuredQuery.put(categoryId, (before) => joinPages(before, next)),
  );
  usePullDownRefresh(() => {
    void query.reload().finally(() => Taro.stopPullDownRefresh());
  });
  const select = (next: string) => {
    setSelected(next);
    void featuredQuery.load(next === ALL ? undefined : next);
  };
  return (
    <Screen title="精选留言">
      <Chips
        label="分类"
        options={[{ value: ALL, words: '全部' }, ...categories.map(({ id, name }) => ({ value: id, words: name }))]}
        selected={selected}
        onSelect={select}
      />
      <QueryView query={query} shape="list">
        {({ rows }) =>
          rows.length === 0 ? (
            <StateView
              state="empty"
              words="这里还没有精选留言。"
              action={{ words: '去提问', onClick: () => void Taro.switchTab({ url: '/pages/ask/index' }) }}
            />
          ) : (
            <>
              {rows.map((featured) => (
                <FeaturedCard key={featured.id} featured={featured} />
              ))}
              <MoreRows pages={pages} />
            </>
          )
        }
      </QueryView>
    </Screen>
  );
}

import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { readRoundups, roundupsQuery } from '@/features/cards/roundups';
import { RoundupRowView } from '@/features/cards/roundup-row-view';
import { joinPages, usePages } from '@/features/query/use-pages';
import { useQuery } from '@/features/query/use-query';
import { MoreRows } from '@/ui/query-view/more-rows';
import { QueryView } from '@/ui/query-view/query-view';
import { Screen } from '@/ui/screen/screen';
import { StateView } from '@/ui/state-view/state-view';

/** Every roundup, newest first. */
export default function RoundupsPage() {
  const query = useQuery(roundupsQuery, null);
  const pages = usePages(query.data, readRoundups, (next) =>
    roundupsQuery.put(null, (before) => joinPages(before, next)),
  );
  usePullDownRefresh(() => {
    void query.reload().finally(() => Taro.stopPullDownRefresh());
  });
  return (
    <Screen title="政策汇总">
      <QueryView query={query} shape="list">
        {({ rows }) =>
          rows.length === 0 ? (
            <StateView
              state="empty"
              words="还没有政策汇总，可以先按分类看。"
              action={{ words: '看分类', onClick: () => void Taro.switchTab({ url: '/pages/categories/index' }) }}
            />
          ) : (
            <>
              {rows.map((roundup) => (
                <RoundupRowView key={roundup.id} roundup={roundup} />
              ))}
              <MoreRows pages={pages} />
            </>
          )
        }
      </QueryView>
    </Screen>
  );
}

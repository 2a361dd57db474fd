import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useAsking } from '@/features/asking/use-asking';
import { myQuestionsQuery, readMyQuestions } from '@/features/my-questions/my-questions';
import { joinPages, usePages } from '@/features/query/use-pages';
import { useQuery } from '@/features/query/use-query';
import { MoreRows } from '@/ui/query-view/more-rows';
import { QueryView } from '@/ui/query-view/query-view';
import { Screen } from '@/ui/screen/screen';
import { StateView } from '@/ui/state-view/state-view';
import { QuestionRow } from './question-row';

const ask = () => void Taro.switchTab({ url: '/pages/ask/index' });

/** All questions this person asked, newest first. */
export default function MyQuestionsPage() {
  const asking = useAsking();
  const query = useQuery(myQuestionsQuery, null);
  const pages = usePages(query.data, readMyQuestions, (next) =>
    myQuestionsQuery.put(null, (before) => joinPages(before, next)),
  );
  usePullDownRefresh(() => {
    void query.reload().finally(() => Taro.stopPullDownRefresh());
  });
  return (
    <Screen title="我的留言">
      <QueryView query={query} shape="list">
        {({ rows }) =>
          rows.length === 0 ? (
            <StateView
              state="empty"
              words={asking ? '您还没有提过问题。想问什么政策，都可以写给我们。' : '您没有提过问题。'}
              action={asking ? { words: '去提问', onClick: ask } : undefined}
            />
          ) : (
            <>
              {rows.map((row) => (
                <QuestionRow key={row.id} row={row} />
              ))}
              <MoreRows pages={pages} />
            </>
          )
        }
      </QueryView>
    </Screen>
  );
}

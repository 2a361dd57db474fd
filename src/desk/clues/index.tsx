import type { CluesView } from '@core/contract';
import { CLUE_LIST_LABELS, CLUE_LISTS, type ClueList } from '@core/contract/constants';
import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useState } from 'react';
import { InboxRow } from '@/desk/inbox/inbox-row';
import { cluesQuery, readClues } from '@/features/desk/clues';
import { asSeen } from '@/features/desk/ledger';
import { StaffScreen } from '@/features/desk/staff-screen';
import { joinPages, usePages } from '@/features/query/use-pages';
import { useQuery } from '@/features/query/use-query';
import { Chips } from '@/ui/chips/chips';
import { MoreRows } from '@/ui/query-view/more-rows';
import { QueryView } from '@/ui/query-view/query-view';
import { StateView } from '@/ui/state-view/state-view';

const NOTHING: Record<ClueList, string> = {
  open: '没有等结果的督查线索。',
  done: '还没有出结果的督查线索。',
  all: '还没有列过督查线索。',
};

/** 督查线索: what the inspection office follows up, each with its number and result. */
export default function CluesPage() {
  const [list, setList] = useState<ClueList>('open');
  const clues = useQuery(cluesQuery, list, 0);
  const select = (next: ClueList) => {
    setList(next);
    void cluesQuery.load(next);
  };
  usePullDownRefresh(() => {
    void cluesQuery.load(list).then(() => Taro.stopPullDownRefresh());
  });
  const pages = usePages(
    clues.data?.page,
    async (cursor) => (await readClues(list, cursor)).page,
    (next) => cluesQuery.put(list, (view) => ({ ...(view as CluesView), page: joinPages(view?.page, next) })),
  );
  return (
    <StaffScreen title="督查线索">
      <Chips
        label="看哪些线索"
        options={CLUE_LISTS.map((value) => ({ value, words: CLUE_LIST_LABELS[value] }))}
        selected={list}
        onSelect={select}
      />
      <QueryView query={clues} shape="list">
        {({ page }) =>
          page.rows.length === 0 ? (
            <StateView
              state="empty"
              words={NOTHING[list]}
              action={{ words: '刷新', onClick: () => void cluesQuery.load(list) }}
            />
          ) : (
            <>
              {page.rows.map((row) => (
                <InboxRow key={row.id} row={asSeen(row)} />
              ))}
              <MoreRows pages={pages} />
            </>
          )
        }
      </QueryView>
    </StaffScreen>
  );
}

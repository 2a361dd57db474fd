import type { LedgerView } from '@core/contract';
import { LEDGER_SORT_LABELS, type LedgerFilters, type LedgerSort, LIMITS } from '@core/contract/constants';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useState } from 'react';
import { InboxRow } from '@/desk/inbox/inbox-row';
import { categoriesQuery } from '@/features/categories/categories';
import { momentWords } from '@/features/dates/beijing';
import { asSeen, type LedgerList, ledgerQuery, readLedger, tidy, useSavedViews } from '@/features/desk/ledger';
import { StaffScreen } from '@/features/desk/staff-screen';
import { hasRole, useStaff } from '@/features/desk/use-staff';
import { joinPages, usePages } from '@/features/query/use-pages';
import { useQuery } from '@/features/query/use-query';
import { aria } from '@/platform/accessibility/aria';
import { Button } from '@/ui/button/button';
import { SearchBox } from '@/ui/field/search-box';
import { Icon } from '@/ui/icon/icon';
import { QueryView } from '@/ui/query-view/query-view';
import { StateView } from '@/ui/state-view/state-view';
import { BulkAssignSheet } from './bulk-assign-sheet';
import { type Bulk, BulkChoice } from './bulk-choice';
import { BulkMergeSheet } from './bulk-merge-sheet';
import { BulkSheet } from './bulk-sheet';
import { ExportSheet } from './export-sheet';
import { FilterSheet } from './filter-sheet';
import { filterWords, listWords } from './filter-words';
import { Further } from './further';
import { Pickable } from './pickable';
import { useUnitNames } from './unit-names';
import { ViewsSheet } from './views-sheet';
import './index.scss';

const ALL: LedgerList = { filters: {}, sort: 'newest' };
/** What was found stays as it was found until it is asked for again: nobody is thrown back to the top. */
const STAYS = Number.POSITIVE_INFINITY;
const OTHER: Record<LedgerSort, LedgerSort> = { newest: 'deadline', deadline: 'newest' };

/** 台账: every question this person may see, narrowed, searched and ordered. */
export default function LedgerPage() {
  const staff = useStaff();
  const [list, setList] = useState(ALL);
  const [words, setWords] = useState('');
  const [sheet, setSheet] = useState<'filters' | 'views' | 'export' | 'bulk' | Bulk>();
  /** Chosen for 批量办理; undefined while nobody is choosing. */
  const [picked, setPicked] = useState<string[]>();
  const ledger = useQuery(ledgerQuery, list, STAYS);
  const categories = useQuery(categoriesQuery, null).data ?? [];
  const units = useUnitNames((state) => state.names);
  const saved = useSavedViews((state) => state.views) ?? [];

  const show = (next: LedgerList) => {
    setPicked(undefined);
    const tidied = { ...next, filters: tidy(next.filters) };
    setList(tidied);
    setWords(tidied.filters.words ?? '');
    void ledgerQuery.load(tidied);
  };
  const narrow = (filters: LedgerFilters) => show({ ...list, filters });
  usePullDownRefresh(() => {
    void ledgerQuery.load(list).then(() => Taro.stopPullDownRefresh());
  });
  const pages = usePages(
    ledger.data?.page,
    async (cursor) => {
      const next = await readLedger(list, cursor);
      ledgerQuery.put(list, (view) => ({ ...(view as LedgerView), through: next.through }));
      return next.page;
    },
    (next) => ledgerQuery.put(list, (view) => ({ ...(view as LedgerView), page: joinPages(view?.page, next) })),
  );

  const toggle = (id: string) => {
    const before = picked ?? [];
    if (before.includes(id)) return setPicked(before.filter((each) => each !== id));
    if (before.length < LIMITS.bulk) return setPicked([...before, id]);
    void Taro.showToast({ title: `一次最多 ${LIMITS.bulk} 条`, icon: 'none' });
  };
  const endBulk = (changed: boolean) => {
    setSheet(undefined);
    if (!changed) return;
    setPicked(undefined);
    void ledgerQuery.load(list);
  };

  const isDesk = hasRole(staff, 'operator', 'lead');
  const chosenRows = (picked ?? []).flatMap((id) => ledger.data?.page.rows.find((row) => row.id === id) ?? []);
  const { filters, sort } = list;
  const active = filterWords(filters, { categories, units });
  const narrowed = active.length > 0 || filters.words !== undefined;
  return (
    <StaffScreen
      title="台账"
      footer={
        picked && (
          <>
            <Button onClick={() => setPicked(undefined)}>取消</Button>
            <Button
              kind="primary"
              disabled={picked.length === 0}
              onClick={() => setSheet(isDesk ? 'bulk' : 'transfer')}
            >
              {`${isDesk ? '处理' : '转办'} ${picked.length} 条`}
            </Button>
          </>
        )
      }
      overlay={
        <>
          {sheet === 'filters' && (
            <FilterSheet
              filters={filters}
              seesAll={isDesk}
              onApply={(chosen) => {
                setSheet(undefined);
                narrow(chosen);
              }}
              onClose={() => setSheet(undefined)}
            />
          )}
          {sheet === 'bulk' && picked && (
            <BulkChoice count={picked.length} onChoose={setSheet} onClose={() => setSheet(undefined)} />
          )}
          {sheet === 'merge' && picked && <BulkMergeSheet rows={chosenRows} onClose={endBulk} />}
          {sheet === 'assign' && picked && <BulkAssignSheet ids={picked} onClose={endBulk} />}
          {sheet === 'transfer' && picked && (
            <BulkSheet ids={picked} regionCode={filters.regionCode ?? null} onClose={endBulk} />
          )}
          {sheet === 'export' && (
            <ExportSheet
              list={list}
              words={listWords(filters, { categories, units })}
              onClose={() => setSheet(undefined)}
            />
          )}
          {sheet === 'views' && <ViewsSheet list={list} views={saved} onClose={() => setSheet(undefined)} />}
        </>
      }
    >
      <SearchBox
        label="搜台账"
        placeholder="搜留言里的词，或者整个编号"
        text={words}
        onText={(text) => (text === '' ? narrow({ ...filters, words: undefined }) : setWords(text))}
        onConfirm={() => narrow({ ...filters, words: words.trim() })}
      />
      <View className="ledger__bar">
        <Button compact onClick={() => setSheet('filters')}>
          {active.length > 0 ? `筛选（${active.length}）` : '筛选'}
        </Button>
        <Button
          compact
          label={`排序：${LEDGER_SORT_LABELS[sort]}`}
          onClick={() => show({ ...list, sort: OTHER[sort] })}
        >
          {LEDGER_SORT_LABELS[sort]}
        </Button>
        {!picked && (
          <>
            <Button compact onClick={() => setPicked([])}>
              {isDesk ? '批量办理' : '批量转办'}
            </Button>
            <Button compact onClick={() => setSheet('export')}>
              导出
            </Button>
          </>
        )}
        {narrowed && (
          <Button compact onClick={() => setSheet('views')}>
            存为常用
          </Button>
        )}
      </View>
      {!narrowed && saved.length > 0 && (
        <View className="ledger__chips">
          {saved.map((view) => (
            <View
              key={view.id}
              className="ledger__chip"
              onClick={() => show(view)}
              {...aria({ role: 'button', label: `常用筛选：${view.name}` })}
            >
              {view.name}
            </View>
          ))}
        </View>
      )}
      {active.length > 0 && (
        <View className="ledger__chips">
          {active.map(([name, said]) => (
            <View
              key={name}
              className="ledger__chip ledger__chip--active"
              onClick={() => narrow({ ...filters, [name]: undefined })}
              {...aria({ role: 'button', label: `去掉筛选：${said}` })}
            >
              {said}
              <Icon name="close" size="small" />
            </View>
          ))}
        </View>
      )}
      {sort === 'deadline' && <View className="ledger__note">按时限排，只有还没答复的留言。</View>}
      <QueryView query={ledger} shape="list">
        {({ page, through }) =>
          page.rows.length === 0 && page.cursor === undefined ? (
            <StateView
              state="empty"
              words={narrowed ? '没有符合这些条件的留言。' : '还没有留言。'}
              action={narrowed ? { words: '看全部', onClick: () => show(ALL) } : undefined}
            />
          ) : (
            <>
              <View className="ledger__note" {...aria({ role: 'status', live: 'polite' })}>
                {page.cursor === undefined
                  ? `共 ${page.rows.length} 条`
                  : `已显示 ${page.rows.length} 条，后面还有没查的`}
              </View>
              {page.rows.map((row) =>
                picked ? (
                  <Pickable key={row.id} row={row} picked={picked.includes(row.id)} onToggle={() => toggle(row.id)}>
                    <InboxRow row={asSeen(row)} />
                  </Pickable>
                ) : (
                  <InboxRow key={row.id} row={asSeen(row)} />
                ),
              )}
              <Further pages={pages} reached={through && momentWords(through)} sort={sort} />
            </>
          )
        }
      </QueryView>
    </StaffScreen>
  );
}

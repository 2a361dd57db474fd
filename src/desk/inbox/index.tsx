import { INBOX_LIST_LABELS, type InboxList } from '@core/contract/constants';
import type { InboxView } from '@core/contract';
import { View } from '@tarojs/components';
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro';
import { useState } from 'react';
import { dayOf, shortDayWords } from '@/features/dates/beijing';
import { inboxQuery, readInbox, startOver, useInboxCounts } from '@/features/desk/inbox';
import { StaffScreen } from '@/features/desk/staff-screen';
import { officeWords, useStaff } from '@/features/desk/use-staff';
import { joinPages, usePages } from '@/features/query/use-pages';
import { useQuery } from '@/features/query/use-query';
import { MoreRows } from '@/ui/query-view/more-rows';
import { QueryView } from '@/ui/query-view/query-view';
import { Section } from '@/ui/section/section';
import { StateView } from '@/ui/state-view/state-view';
import { TabBar } from '@/ui/tab-bar/tab-bar';
import { useTabs } from '@/ui/tab-bar/tabs';
import { InboxRow } from './inbox-row';
import { Doors } from './doors';
import { StaffNotice } from './staff-notice';
import { Tiles } from './tiles';
import { TodayCard } from './today-card';
import './index.scss';

const NOTHING: Record<InboxList, string> = {
  urgent: '没有紧急的留言。',
  new: '没有待受理的留言，都接住了。',
  mine: '没有指派给您的留言。',
  mentions: '没有同事在备注里提到您。',
  due_soon: '没有快到期的留言。',
  overdue: '没有超期的留言。',
  reports: '没有等您决定去向的反映。',
  approvals: '没有等核发的答复。',
  listed: '督查清单是空的。',
  returned: '没有被退回的留言。',
  reopened: '没有重新办理的留言。',
  extensions: '没有等批准的延期申请。',
  declines: '没有等确认的不予受理。',
  objections: '没有等处理的复核申请。',
  opinions: '没有等您单位给协办意见的留言。',
  petitions: '近一周没有到期的信访事项。',
  pictures: '没有等人工核验的图片。',
  to_approve: '没有等您审核的公开版。',
  versions: '没有要您改的公开版。',
  in_progress: '没有正在办理的留言。',
  answered: '还没有已答复、未办结的留言。',
};

/** A list worth looking at when this one is empty: the first that is not. */
const elsewhere = ({ list, counts }: InboxView): InboxList | undefined =>
  (Object.keys(NOTHING) as InboxList[]).find((other) => other !== list && (counts[other] ?? 0) > 0);

/** 工作台: how much waits, and the list of it that was chosen. */
export default function InboxPage() {
  const staff = useStaff();
  const [chosen, setChosen] = useState<InboxList | null>(null);
  // Staff act on what they see here: it is asked for anew each time it shows.
  const inbox = useQuery(inboxQuery, chosen, 0);
  const { data } = inbox;
  const counts = useInboxCounts((state) => state.counts);
  const list = chosen ?? data?.list;

  // Opened from a link or a reload, the bar would still stand on another tab.
  useDidShow(() => useTabs.getState().select('desk'));
  const select = (next: InboxList) => {
    if (next === list) return;
    setChosen(next);
    void inboxQuery.load(next);
  };
  usePullDownRefresh(() => {
    void startOver(chosen).then(() => Taro.stopPullDownRefresh());
  });
  const pages = usePages(
    data?.page,
    async (cursor) => (await readInbox(data?.list ?? null, cursor)).page,
    (next) => inboxQuery.put(chosen, (view) => ({ ...(view as InboxView), page: joinPages(view?.page, next) })),
  );

  const onlyAdmin = staff?.roles.every((role) => role === 'admin');
  const today = dayOf(Date.now());
  return (
    <StaffScreen title="工作台" standsForTab overlay={<TabBar />}>
      <View className="inbox">
        <View className="inbox__who">
          {staff && `${staff.name} · ${officeWords(staff)} · `}
          {shortDayWords(today, today, true)}
        </View>
        {staff && <Doors staff={staff} />}
        {counts && <TodayCard staffId={staff?.staffId} lists={Object.keys(counts)} onSelect={select} />}
        {counts && list && <Tiles counts={counts} selected={list} onSelect={select} />}
        {onlyAdmin && inbox.error?.code === 'forbidden' ? (
          <StateView
            state="empty"
            words="管理员不办理留言。人员、部门、时限和设置都在“管理”里。"
            action={{ words: '去管理', onClick: () => Taro.navigateTo({ url: '/office/home/index' }) }}
          />
        ) : (
          <QueryView query={inbox} shape={counts ? 'list' : 'tiles'}>
            {(view) => (
              <Section title={INBOX_LIST_LABELS[view.list]}>
                {view.page.rows.length === 0 ? (
                  <Empty view={view} onSelect={select} onRefresh={() => void startOver(chosen)} />
                ) : (
                  <>
                    {view.page.rows.map((row) => (
                      <InboxRow key={row.id} row={row} list={view.list} />
                    ))}
                    <MoreRows pages={pages} />
                  </>
                )}
              </Section>
            )}
          </QueryView>
        )}
        {staff && counts && <StaffNotice staff={staff} />}
      </View>
    </StaffScreen>
  );
}

interface EmptyProps {
  view: InboxView;
  onSelect: (list: InboxList) => void;
  onRefresh: () => void;
}

function Empty({ view, onSelect, onRefresh }: EmptyProps) {
  const next = elsewhere(view);
  return (
    <StateView
      state="empty"
      words={NOTHING[view.list]}
      action={
        next
          ? { words: `去看“${INBOX_LIST_LABELS[next]}”`, onClick: () => onSelect(next) }
          : { words: '刷新', onClick: onRefresh }
      }
    />
  );
}

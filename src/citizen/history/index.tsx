import Taro from '@tarojs/taro';
import { CardRowView } from '@/features/cards/card-row-view';
import { pastDayWords } from '@/features/dates/beijing';
import { clearHistory, useHistory, type Visit } from '@/features/history/history';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { Screen } from '@/ui/screen/screen';
import { Section } from '@/ui/section/section';
import { StateView } from '@/ui/state-view/state-view';

interface Day {
  words: string;
  visits: Visit[];
}

/** Visits under the day they were made on; they come newest first. */
function byDay(visits: readonly Visit[]): Day[] {
  const days: Day[] = [];
  for (const visit of visits) {
    const words = pastDayWords(visit.at);
    const last = days.at(-1);
    if (last?.words === words) last.visits.push(visit);
    else days.push({ words, visits: [visit] });
  }
  return days;
}

const askToClear = async () => {
  const { confirm } = await Taro.showModal({
    title: '清空浏览记录？',
    content: '清空后找不回来。收藏的卡片不受影响。',
    confirmText: '清空',
    cancelText: '不清空',
  });
  if (confirm) clearHistory();
};

/** 浏览记录: the latest hundred cards read on this device, by day. */
export default function HistoryPage() {
  const visits = useHistory((history) => history.visits);
  return (
    <Screen title="浏览记录">
      {visits.length === 0 ? (
        <StateView
          state="empty"
          words="这台手机上还没有看过的卡片。"
          action={{ words: '回到今日', onClick: () => void Taro.switchTab({ url: '/pages/today/index' }) }}
        />
      ) : (
        <>
          <Notice icon="lock">浏览记录只存在这台手机上，不会上传，最多留最近 100 张。</Notice>
          {byDay(visits).map(({ words, visits: ofDay }) => (
            <Section key={words} title={words}>
              {ofDay.map(({ card }) => (
                <CardRowView key={card.id} card={card} />
              ))}
            </Section>
          ))}
          <Button kind="quiet" onClick={() => void askToClear()}>
            清空浏览记录
          </Button>
        </>
      )}
    </Screen>
  );
}

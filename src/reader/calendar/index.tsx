import type { CalendarDay } from '@core/contract';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useState } from 'react';
import { calendarQuery } from '@/features/calendar/calendar';
import { monthAfter, monthWords, placesBefore } from '@/features/calendar/months';
import { openCard } from '@/features/cards/card-row-view';
import { dayOf, shortDayWords } from '@/features/dates/beijing';
import { useOpenedQuery } from '@/features/query/use-opened-query';
import { aria } from '@/platform/accessibility/aria';
import { Icon } from '@/ui/icon/icon';
import { QueryView } from '@/ui/query-view/query-view';
import { Screen } from '@/ui/screen/screen';
import './index.scss';

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];
/** No card is older than the service. */
const FIRST_MONTH = '2023-01';

const numberOf = (day: string): number => Number(day.slice(8));

/** What a day says to a screen reader. */
const dayName = ({ day, workday, card }: CalendarDay, today: string): string =>
  [shortDayWords(day, today, true), workday ? '' : '休息', card ? card.question : '没有卡片']
    .filter(Boolean)
    .join('，');

function Turn({ to, label, icon, onTurn }: { to: string; label: string; icon: 'back' | 'next'; onTurn: () => void }) {
  const now = dayOf(Date.now()).slice(0, 7);
  const possible = to >= FIRST_MONTH && to <= now;
  return (
    <View
      className={`calendar__turn ${possible ? '' : 'calendar__turn--off'}`}
      onClick={possible ? onTurn : undefined}
      {...aria({ role: 'button', label, disabled: !possible || undefined })}
    >
      <Icon name={icon} />
    </View>
  );
}

/** 往日: the day's question of every day, a month at a time. */
export default function CalendarPage() {
  const today = dayOf(Date.now());
  const [month, setMonth] = useState(today.slice(0, 7));
  const query = useOpenedQuery(calendarQuery, month);
  usePullDownRefresh(() => {
    void query.reload().finally(() => Taro.stopPullDownRefresh());
  });
  return (
    <Screen title="往日卡片">
      <View className="calendar__head">
        <Turn to={monthAfter(month, -1)} label="上个月" icon="back" onTurn={() => setMonth(monthAfter(month, -1))} />
        <View className="calendar__month" {...aria({ role: 'heading', live: 'polite' })}>
          {monthWords(month)}
        </View>
        <Turn to={monthAfter(month, 1)} label="下个月" icon="next" onTurn={() => setMonth(monthAfter(month, 1))} />
      </View>
      <QueryView query={query} shape="grid">
        {({ days }) => {
          const withCard = days.filter(({ card }) => card).reverse();
          return (
            <>
              <View className="calendar__grid">
                {WEEKDAYS.map((weekday) => (
                  <View key={weekday} className="calendar__weekday" {...aria({ hidden: true })}>
                    {weekday}
                  </View>
                ))}
                {days.map((day, index) => (
                  <View
                    key={day.day}
                    style={index === 0 ? { gridColumnStart: placesBefore(month) + 1 } : {}}
                    className={`calendar__day ${day.card ? 'calendar__day--card' : ''} ${day.day === today ? 'calendar__day--today' : ''}`}
                    onClick={day.card && (() => openCard(day.card?.id ?? ''))}
                    {...aria({ role: day.card ? 'link' : undefined, label: dayName(day, today) })}
                  >
                    {numberOf(day.day)}
                    <View className="calendar__mark">{day.workday ? '' : '休'}</View>
                  </View>
                ))}
              </View>
              {withCard.length === 0 && <View className="calendar__none">这个月还没有卡片。</View>}
              {withCard.map(({ day, card }) => (
                <View
                  key={day}
                  className="calendar__row"
                  onClick={() => openCard(card?.id ?? '')}
                  {...aria({ role: 'link' })}
                >
                  <View className="calendar__date">{shortDayWords(day, today, true)}</View>
                  <View className="calendar__question">{card?.question}</View>
                </View>
              ))}
            </>
          );
        }}
      </QueryView>
    </Screen>
  );
}

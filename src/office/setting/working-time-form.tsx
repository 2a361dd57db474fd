import type { SettingValue } from '@core/contract';
import { CHANNEL_LABELS, CHANNELS } from '@core/contract/constants';
import { View } from '@tarojs/components';
import { Fragment, useState } from 'react';
import { DayRow } from '@/features/desk/day-row';
import { useSaveSetting, type ViewOf } from '@/features/office/settings';
import { LineBox } from '@/ui/field/line-box';
import { Rows } from '@/ui/row/row';
import { Section } from '@/ui/section/section';
import { clockOf, minutesOf, type Typed, wholeOf } from './numbers';
import { SaveBar } from './save-bar';

type Value = SettingValue<'working_time'>;
type Session = Value['sessions'][number];
const SESSION_NAMES = ['上午', '下午', '晚上'];
const DAYS = 90;
const LISTED = 30;

const typedOf = ({ limits, dueSoonShare, listedAfterDays }: Value): Typed => ({
  ...Object.fromEntries(
    CHANNELS.flatMap((channel) => [
      [`${channel}.days`, String(limits[channel].days)],
      [`${channel}.county`, String(limits[channel].county ?? '')],
    ]),
  ),
  share: String(Math.round(dueSoonShare * 100)),
  listed: String(listedAfterDays),
});

/** The whole value in the boxes; null while something in them cannot be. */
function settledIn(typed: Typed, sessions: readonly Session[]): Value | null {
  const of = (channel: (typeof CHANNELS)[number]) => {
    const days = wholeOf(typed[`${channel}.days`], DAYS);
    const county = (typed[`${channel}.county`] ?? '').trim();
    if (days === null || (county !== '' && wholeOf(county, DAYS) === null)) return null;
    return county === '' ? { days } : { days, county: Number(county) };
  };
  const [consultation, help, complaint] = [of('consultation'), of('help'), of('complaint')];
  const [tip_off, suggestion] = [of('tip_off'), of('suggestion')];
  const share = wholeOf(typed.share, 95, 10);
  const listedAfterDays = wholeOf(typed.listed, LISTED);
  const [first, ...others] = sessions;
  if (!consultation || !help || !complaint || !tip_off || !suggestion || !first) return null;
  if (share === null || listedAfterDays === null || whyNotSessions(sessions)) return null;
  const limits = { consultation, help, complaint, tip_off, suggestion };
  return { limits, sessions: [first, ...others], dueSoonShare: share / 100, listedAfterDays };
}

const whyNotSessions = (sessions: readonly Session[]): string | null =>
  sessions.every(({ from, to }, at) => from < to && from >= (sessions[at - 1]?.to ?? 0))
    ? null
    : '办公时段要从早到晚，互不重叠。';

/** 办理时限: working days for each 12345 channel, the hours that count, and when a matter is due soon. */
export function WorkingTimeForm({ view }: { view: ViewOf<'working_time'> }) {
  const [typed, setTyped] = useState(() => typedOf(view.value));
  const [sessions, setSessions] = useState<readonly Session[]>(view.value.sessions);
  const save = useSaveSetting(view);
  const value = settledIn(typed, sessions);
  const box = (name: string, label: string) => (
    <LineBox
      label={label}
      initial={typed[name] ?? ''}
      max={3}
      onText={(text) => setTyped((before) => ({ ...before, [name]: text }))}
    />
  );
  const change = (at: number, part: Partial<Session>) =>
    setSessions(sessions.map((session, index) => (index === at ? { ...session, ...part } : session)));
  return (
    <View>
      <View className="office__note">
        天数都是工作日，从收到的第二天算起，最后一天下班前答复。改动只管以后的留言，已经定下的时限不变。
      </View>
      {CHANNELS.map((channel) => (
        <View key={channel}>
          {box(`${channel}.days`, `${CHANNEL_LABELS[channel]}：几个工作日`)}
          {box(`${channel}.county`, `${CHANNEL_LABELS[channel]}，区县部门办：几个工作日（可以不填）`)}
        </View>
      ))}
      <Section title="办公时间">
        <Rows>
          {SESSION_NAMES.slice(0, sessions.length).map((name, at) => {
            const { from = 0, to = 0 } = sessions[at] ?? {};
            return (
              <Fragment key={name}>
                <DayRow
                  mode="time"
                  label={`${name}上班`}
                  value={clockOf(from)}
                  words={clockOf(from)}
                  from="09:00"
                  onPick={(clock) => change(at, { from: minutesOf(clock) })}
                />
                <DayRow
                  mode="time"
                  label={`${name}下班`}
                  value={clockOf(to)}
                  words={clockOf(to)}
                  from="18:00"
                  onPick={(clock) => change(at, { to: minutesOf(clock) })}
                />
              </Fragment>
            );
          })}
        </Rows>
      </Section>
      <Section title="提醒">
        {box('share', '用掉百分之几的时间，算即将到期')}
        {box('listed', '超期几个工作日，列入督查清单')}
      </Section>
      <SaveBar
        command={save}
        problem={value ? null : (whyNotSessions(sessions) ?? '天数填 1 到 90 的整数，百分比填 10 到 95。')}
        onSave={() => value && void save.send({ id: view.id, value })}
      />
    </View>
  );
}

import { LIMITS, QUESTION_KINDS, regionName, SOURCE_LABELS, SOURCES } from '@core/contract/constants';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { KindChoice } from '@/features/ask/kind-choice';
import { categoriesQuery } from '@/features/categories/categories';
import { newCommandId } from '@/features/commands/command-id';
import { useCommand } from '@/features/commands/use-command';
import { dayOf, shortDayWords } from '@/features/dates/beijing';
import { Choices } from '@/features/desk/choices';
import { DayRow } from '@/features/desk/day-row';
import { changeEnterDraft, clearEnterDraft, toEnter, useEnterDraft } from '@/features/desk/enter-draft';
import { GateLine } from '@/features/desk/gate-line';
import { Refusal } from '@/features/desk/refusal';
import { takeOver } from '@/features/desk/staff-question';
import { StaffScreen } from '@/features/desk/staff-screen';
import { useQuery } from '@/features/query/use-query';
import { RegionSheet } from '@/features/regions/region-sheet';
import { call, toCallError } from '@/platform/call';
import { Button } from '@/ui/button/button';
import { Field } from '@/ui/field/field';
import { LineBox } from '@/ui/field/line-box';
import { TextBox } from '@/ui/field/text-box';
import { Row, Rows } from '@/ui/row/row';
import './index.scss';

const DAY = 86_400_000;

/** 代录留言: a question that reached the office elsewhere is entered, and lives here as any other. */
export default function EnterPage() {
  const draft = useEnterDraft();
  const categories = useQuery(categoriesQuery, null).data ?? [];
  const [pickingRegion, setPickingRegion] = useState(false);
  const ready = toEnter(draft, Date.now());

  const entering = useCommand(async () => {
    if ('problem' in ready) return;
    try {
      const view = await call('desk', 'enter_question', ready.input);
      takeOver(view);
      clearEnterDraft();
      await Taro.redirectTo({ url: `/desk/question/index?id=${view.id}` });
      void Taro.showToast({ title: '已登记', icon: 'success' });
    } catch (thrown) {
      // The first one arrived and was changed since: what is written now is another.
      if (toCallError(thrown).code === 'conflict_reused_id') changeEnterDraft({ commandId: newCommandId() });
      throw thrown;
    }
  });

  const now = Date.now();
  const today = dayOf(now);
  return (
    <StaffScreen
      title="代录留言"
      footer={
        <View className="enter__send">
          <GateLine problem={'problem' in ready ? ready.problem : null} />
          <Button
            kind="primary"
            busy={entering.busy}
            disabled={'problem' in ready}
            onClick={() => void entering.send()}
          >
            登记
          </Button>
        </View>
      }
      overlay={
        <RegionSheet
          open={pickingRegion}
          selected={draft.regionCode}
          onSelect={(regionCode) => {
            changeEnterDraft({ regionCode });
            setPickingRegion(false);
          }}
          onClose={() => setPickingRegion(false)}
        />
      }
    >
      <Refusal error={entering.error} />
      <Field label="来源">
        <Choices
          label="来源"
          options={SOURCES.map((value) => ({ value, words: SOURCE_LABELS[value] }))}
          selected={draft.source}
          onSelect={(source) => changeEnterDraft({ source })}
        />
      </Field>
      <TextBox
        tall
        label="留言内容"
        placeholder="照对方的话写；不写身份证号、银行卡号"
        initial={draft.text}
        max={LIMITS.questionText}
        onText={(text) => changeEnterDraft({ text })}
      />
      <KindChoice kinds={QUESTION_KINDS} kind={draft.kind} onSelect={(kind) => changeEnterDraft({ kind })} />
      <Rows>
        <Row
          label="所在地区"
          value={draft.regionCode ? regionName(draft.regionCode) : '必选'}
          needed={!draft.regionCode}
          onClick={() => setPickingRegion(true)}
        />
        <DayRow
          label="哪天收到"
          value={draft.day}
          words={draft.day ? shortDayWords(draft.day, today) : '刚刚'}
          start={dayOf(now - (LIMITS.enteredDaysAgo - 1) * DAY)}
          end={today}
          from={today}
          onPick={(day) => changeEnterDraft({ day })}
        />
        {draft.day && (
          <DayRow
            label="几点收到"
            mode="time"
            value={draft.time}
            words={draft.time}
            from={draft.time}
            onPick={(time) => changeEnterDraft({ time })}
          />
        )}
      </Rows>
      <View className="enter__note">办理时限从收到的时间算起。</View>
      <Field label="分类">
        <Choices
          label="分类"
          options={categories.map(({ id, name }) => ({ value: id, words: name }))}
          selected={draft.categoryId}
          onSelect={(categoryId) => changeEnterDraft({ categoryId })}
        />
      </Field>
      <LineBox
        label="怎么称呼（选填，不公开）"
        placeholder="如：网名、王先生"
        initial={draft.nickname}
        max={LIMITS.nickname}
        onText={(nickname) => changeEnterDraft({ nickname })}
      />
    </StaffScreen>
  );
}

import type { StaffQuestionView } from '@core/contract';
import {
  CHANNEL_LABELS,
  CHANNELS_OF_KIND,
  type Channel,
  QUESTION_KINDS,
  type QuestionKind,
  regionName,
} from '@core/contract/constants';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { KindChoice } from '@/features/ask/kind-choice';
import { RegionSheet } from '@/features/regions/region-sheet';
import { categoriesQuery } from '@/features/categories/categories';
import { Choices } from '@/features/desk/choices';
import { GateLine } from '@/features/desk/gate-line';
import { Refusal } from '@/features/desk/refusal';
import { useOpenedQuery } from '@/features/query/use-opened-query';
import { useQuestionCommand } from '@/features/desk/use-question-command';
import { call } from '@/platform/call';
import { Button } from '@/ui/button/button';
import { Field } from '@/ui/field/field';
import { Notice } from '@/ui/notice/notice';
import { Row, Rows } from '@/ui/row/row';
import { Sheet } from '@/ui/sheet/sheet';
import { QuestionText } from './facts';
import { NO_TICKS, ReportTicks, type Ticks } from './moves/report-ticks';

interface Props {
  view: StaffQuestionView;
  onClose: () => void;
}

/** The channel chosen, where the kind has it; else the kind's own. */
const channelOf = (kind: QuestionKind, channel: Channel): Channel =>
  CHANNELS_OF_KIND[kind].includes(channel) ? channel : CHANNELS_OF_KIND[kind][0];

/** 受理: what the asker chose is confirmed or corrected. */
export function TriageSheet({ view, onClose }: Props) {
  const [kind, setKind] = useState<QuestionKind>(view.kind);
  const [channel, setChannel] = useState<Channel>(view.channel);
  const [ticks, setTicks] = useState(NO_TICKS);
  const [categoryId, setCategoryId] = useState(view.categoryId);
  const [regionCode, setRegionCode] = useState(view.regionCode);
  const [pickingRegion, setPickingRegion] = useState(false);
  const categories = useOpenedQuery(categoriesQuery, null);
  const triage = useQuestionCommand(
    view,
    (on, fields: { kind: QuestionKind; channel: Channel; categoryId: string; regionCode: string; ticks?: Ticks }) =>
      call('desk', 'triage', { ...on, ...fields }),
  );

  const send = async () => {
    if (categoryId === null) return;
    const judged = kind === 'report' ? { ticks } : {};
    if (!(await triage.send({ kind, channel: channelOf(kind, channel), categoryId, regionCode, ...judged }))) return;
    void Taro.showToast({ title: '已受理', icon: 'success' });
    onClose();
  };
  const problem = !view.may.triage ? '这条留言已经有人受理了。' : categoryId === null ? '选好分类就能受理。' : null;
  return (
    <>
      <Sheet
        open
        title="受理留言"
        onClose={onClose}
        footer={
          <View className="desk-triage__send">
            <GateLine problem={problem} />
            <Button kind="primary" busy={triage.busy} disabled={problem !== null} onClick={() => void send()}>
              受理
            </Button>
          </View>
        }
      >
        <Refusal error={triage.error} />
        <QuestionText view={view} />
        <Field
          label="类型"
          help={kind === view.kind ? undefined : '类型改了，办理时限从收到那天起重新算，提问人会看到。'}
        >
          <KindChoice kinds={QUESTION_KINDS} kind={kind} onSelect={setKind} />
        </Field>
        {CHANNELS_OF_KIND[kind].length > 1 && (
          <Field label="12345 类别" help="办理时限按类别计算。">
            <Choices
              label="12345 类别"
              options={CHANNELS_OF_KIND[kind].map((value) => ({ value, words: CHANNEL_LABELS[value] }))}
              selected={channelOf(kind, channel)}
              onSelect={setChannel}
            />
          </Field>
        )}
        {kind === 'report' && <ReportTicks ticks={ticks} onChange={setTicks} />}
        <Field label="分类">
          {categories.error && !categories.data && (
            <Notice tone="amber" action={{ words: '重试', onClick: () => void categories.reload() }}>
              {categories.error.message}
            </Notice>
          )}
          <Choices
            label="分类"
            options={(categories.data ?? []).map(({ id, name }) => ({ value: id, words: name }))}
            selected={categoryId}
            onSelect={setCategoryId}
          />
        </Field>
        <Field label="地区">
          <Rows>
            <Row label="地区" value={regionName(regionCode)} onClick={() => setPickingRegion(true)} />
          </Rows>
        </Field>
      </Sheet>
      <RegionSheet
        open={pickingRegion}
        selected={regionCode}
        onSelect={(code) => {
          setRegionCode(code);
          setPickingRegion(false);
        }}
        onClose={() => setPickingRegion(false)}
      />
    </>
  );
}

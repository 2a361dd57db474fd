import type { StaffQuestionView } from '@core/contract';
import { KIND_LABELS, QUESTION_KINDS, type QuestionKind } from '@core/contract/constants';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { categoriesQuery } from '@/features/categories/categories';
import { Choices } from '@/features/desk/choices';
import { GateLine } from '@/features/desk/gate-line';
import { Refusal } from '@/features/desk/refusal';
import { RegionRow } from '@/features/desk/region-row';
import { useQuestionCommand } from '@/features/desk/use-question-command';
import { useQuery } from '@/features/query/use-query';
import { call } from '@/platform/call';
import { Button } from '@/ui/button/button';
import { Field } from '@/ui/field/field';
import { Notice } from '@/ui/notice/notice';
import { Rows } from '@/ui/row/row';
import { Sheet } from '@/ui/sheet/sheet';
import { QuestionText } from './facts';

const KINDS = QUESTION_KINDS.map((kind) => ({ value: kind, words: KIND_LABELS[kind] }));

interface Props {
  view: StaffQuestionView;
  onClose: () => void;
}

/** 受理: what the asker chose is confirmed or corrected. */
export function TriageSheet({ view, onClose }: Props) {
  const [kind, setKind] = useState<QuestionKind>(view.kind);
  const [categoryId, setCategoryId] = useState(view.categoryId);
  const [regionCode, setRegionCode] = useState(view.regionCode);
  const categories = useQuery(categoriesQuery, null);
  const triage = useQuestionCommand(
    view,
    (on, fields: { kind: QuestionKind; categoryId: string; regionCode: string }) =>
      call('desk', 'triage', { ...on, ...fields }),
  );

  const send = async () => {
    if (categoryId === null) return;
    if (!(await triage.send({ kind, categoryId, regionCode }))) return;
    void Taro.showToast({ title: '已受理', icon: 'success' });
    onClose();
  };
  const problem = !view.may.triage ? '这条留言已经有人受理了。' : categoryId === null ? '选好分类就能受理。' : null;
  return (
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
      <Field label="类型" help={kind === view.kind ? undefined : '类型改了,办理时限从收到那天起重新算,提问人会看到。'}>
        <Choices label="类型" options={KINDS} selected={kind} onSelect={setKind} />
      </Field>
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
          <RegionRow regionCode={regionCode} onSelect={setRegionCode} />
        </Rows>
      </Field>
    </Sheet>
  );
}

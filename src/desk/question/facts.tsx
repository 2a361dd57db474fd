import type { StaffQuestionView } from '@core/contract';
import { CHANNEL_LABELS, regionName, STATE_LABELS } from '@core/contract/constants';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { momentWords } from '@/features/dates/beijing';
import { dueWords } from '@/features/desk/due-words';
import { Marks } from '@/features/desk/marks';
import { concernedWords } from '@/features/my-questions/contact-words';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { Prose } from '@/ui/qa-card/prose';
import { Tag } from '@/ui/tag/tag';
import './facts.scss';

interface Props {
  view: StaffQuestionView;
  categoryName: string;
}

/** What a question is: its words in full, and everything that is known of it. */
export function Facts({ view, categoryName }: Props) {
  const facts: [name: string, value: string][] = [
    ['编号', view.no],
    ['分类', categoryName],
    ['地区', regionName(view.regionCode)],
    ['12345', CHANNEL_LABELS[view.channel]],
    ['收到', momentWords(view.askedAt)],
    ['现由', view.holderName],
    ['时限', timeWords(view)],
    ['公开', publicWords(view)],
  ];
  if (view.assignee) facts.push(['承办', view.assignee.name]);
  if (view.concerned) facts.push(['反映', concernedWords(view.concerned)]);
  return (
    <View className="desk-facts">
      <View className="desk-facts__marks">
        <Marks row={view} />
        {view.repeated && <Tag tone="amber">反复反映</Tag>}
      </View>
      <QuestionText view={view} />
      <View className="desk-facts__list">
        {facts.map(([name, value]) => (
          <View key={name} className="desk-facts__fact">
            <View className="desk-facts__name">{name}</View>
            <View className="desk-facts__value">{value}</View>
          </View>
        ))}
      </View>
      {view.due.provisional && <View className="desk-facts__note">这个日期是暂定的：官方放假安排公布后可能变化。</View>}
    </View>
  );
}

const timeWords = ({ due, state }: Pick<StaffQuestionView, 'due' | 'state'>): string => {
  if (due.state === 'paused') return '等提问人补充，暂停计时';
  return due.state === 'stopped' ? `${STATE_LABELS[state]}，不再计时` : `${dueWords(due)}答复`;
};

/** Whether anything of it may become public. */
const publicWords = ({ entered, aboutMinor, mayBePublic }: StaffQuestionView): string => {
  if (entered) return '代录的留言，不公开';
  if (aboutMinor) return '为未成年人提问，不公开';
  return mayBePublic ? '提问人说可以公开' : '提问人没有选择公开';
};

/** The asker's words. What the check found risky stays folded until someone who may chooses to read it. */
export function QuestionText({ view }: { view: Pick<StaffQuestionView, 'text' | 'check' | 'summary'> }) {
  const [open, setOpen] = useState(view.check !== 'risky');
  if (view.text === null) {
    return (
      <>
        <Notice tone={view.check === 'risky' ? 'danger' : 'plain'} icon="lock">
          {view.check === 'risky'
            ? '这段文字的内容安全核验有风险，已折叠，由运维小组处理。'
            : '反映人的原话不转给部门。下面是转办时的梳理摘要。'}
        </Notice>
        {view.summary !== undefined && (
          <View className="desk-facts__text">
            <Prose text={view.summary} />
          </View>
        )}
      </>
    );
  }
  if (!open) {
    return (
      <View className="desk-facts__folded">
        <Notice tone="danger">内容安全核验有风险，需人工复核。这段文字先折叠，不公开、不外传；事情照常受理。</Notice>
        <Button onClick={() => setOpen(true)}>展开原文</Button>
      </View>
    );
  }
  return (
    <View className="desk-facts__text">
      <Prose text={view.text} />
    </View>
  );
}

import type { StaffQuestionView } from '@core/contract';
import { FEATURED_STATE_LABELS, type FeaturedState, regionName } from '@core/contract/constants';
import { View } from '@tarojs/components';
import { Hotline } from '@/features/desk/hotline';
import { Notice } from '@/ui/notice/notice';
import { QaCard } from '@/ui/qa-card/qa-card';
import { Section } from '@/ui/section/section';
import { Tag } from '@/ui/tag/tag';
import { CardGround } from './card-ground';
import { replyOf } from './reply-of';
import './public-version.scss';

const TONES: Record<FeaturedState, 'plain' | 'brand' | 'amber' | 'seal'> = {
  proposed: 'amber',
  agreed: 'brand',
  published: 'seal',
  refused: 'plain',
  returned: 'amber',
  change_asked: 'amber',
  taken_back: 'plain',
  withdrawn: 'plain',
};

interface Props {
  view: StaffQuestionView;
  categoryName: string;
}

/** 公开版: the very text that is or would be public, whole, with what it rests on. */
export function PublicVersion({ view, categoryName }: Props) {
  const version = view.publicVersion;
  if (!version) return null;
  const card = replyOf(view)?.card;
  return (
    <Section title="公开版" note={`第 ${version.version} 稿`}>
      {version.returnedReason && version.state === 'returned' && (
        <Notice tone="amber">退回理由：{version.returnedReason}</Notice>
      )}
      {version.askedChange && version.state === 'change_asked' && <Notice tone="amber">{version.askedChange}</Notice>}
      <QaCard
        question={version.question}
        answer={version.answer}
        before={
          <View className="desk-public__state">
            <Tag tone={TONES[version.state]}>{FEATURED_STATE_LABELS[version.state]}</Tag>
          </View>
        }
      >
        {version.supplement && (
          <View className="desk-public__supplement">
            <View className="desk-public__unit">{version.supplement.unitName}补充答复</View>
            {version.supplement.text}
            {version.supplement.hotline && <Hotline phone={version.supplement.hotline} />}
          </View>
        )}
        {card ? (
          <View className="desk-public__ground">
            <CardGround id={card.id} question={card.question} />
          </View>
        ) : (
          <View className="desk-public__fact">没有引用卡片，依据只在答复的文字里。</View>
        )}
        <View className="desk-public__fact">
          {categoryName} · {regionName(view.regionCode)} · 由{version.proposedByName}提出
        </View>
      </QaCard>
    </Section>
  );
}

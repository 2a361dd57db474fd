import type { StaffEntryView } from '@core/contract';
import { ENTRY_LABELS } from '@core/contract/constants';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { pastWords } from '@/features/dates/beijing';
import { relayedWords } from '@/features/my-questions/relayed-words';
import { Hotline } from '@/features/desk/hotline';
import { aria } from '@/platform/accessibility/aria';
import { Prose } from '@/ui/qa-card/prose';
import { Tag } from '@/ui/tag/tag';
import { Timeline } from '@/ui/timeline/timeline';
import { Despite } from './despite';
import './thread.scss';

const openCard = (id: string) => void Taro.navigateTo({ url: `/reader/card/index?id=${id}` });

/** Everything that happened to a question, newest first, and who can see each line. */
export function Thread({ entries }: { entries: StaffEntryView[] }) {
  return (
    <Timeline
      items={entries.map((entry, index) => ({
        key: entry.id,
        title: `${entry.byName} · ${ENTRY_LABELS[entry.type]}`,
        when: pastWords(entry.at),
        strong: index === 0,
        content: <Line entry={entry} />,
      }))}
    />
  );
}

function Line({ entry }: { entry: StaffEntryView }) {
  const { type, audience, text, card, hotline, check, issuedByName, relayed, despite } = entry;
  const answers = type === 'reply' || type === 'supplement';
  return (
    <>
      {audience === 'staff' && (
        <View className="desk-line__audience">
          <Tag tone="amber">仅内部可见</Tag>
        </View>
      )}
      {check && (
        <View className="desk-line__audience">
          <Tag tone={check === 'risky' ? 'danger' : 'amber'}>{check === 'risky' ? '需人工复核' : '未核验'}</Tag>
        </View>
      )}
      {/* The first line is the question, which stands in full above. */}
      {type !== 'question' && text && (
        <View className={`desk-line__text ${answers ? 'desk-line__text--answer' : ''}`}>
          <Prose text={text} />
        </View>
      )}
      {relayed && <View className="desk-line__relayed">{relayedWords(relayed)}。</View>}
      {card && (
        <View
          className="desk-line__card"
          onClick={() => openCard(card.id)}
          {...aria({ role: 'link', label: `引用的卡片：${card.question}` })}
        >
          引用卡片：{card.question}
        </View>
      )}
      {hotline && <Hotline phone={hotline} />}
      {despite && <Despite despite={despite} />}
      {issuedByName && <View className="desk-line__issued">由{issuedByName}核发</View>}
    </>
  );
}

import type { EntryView } from '@core/contract';
import { ENTRY_LABELS } from '@core/contract/constants';
import { View } from '@tarojs/components';
import { pastWords } from '@/features/dates/beijing';
import { aria } from '@/platform/accessibility/aria';
import { Prose } from '@/ui/qa-card/prose';
import { EntrySources } from './entry-sources';
import './latest-answer.scss';

/** The newest answer in full, before everything else that happened. Nothing while there is none. */
export function LatestAnswer({ entries }: { entries: EntryView[] }) {
  const answer = entries.find(({ type }) => type === 'reply' || type === 'supplement');
  if (!answer) return null;
  return (
    <View className="latest-answer">
      <View className="latest-answer__head">
        <View className="latest-answer__seal" {...aria({ hidden: true })}>
          答
        </View>
        <View className="latest-answer__office">{answer.byName}</View>
        <View className="latest-answer__when">
          {ENTRY_LABELS[answer.type]} · {pastWords(answer.at)}
        </View>
      </View>
      <View className="latest-answer__text">
        <Prose text={answer.text} />
      </View>
      <EntrySources entry={answer} />
    </View>
  );
}

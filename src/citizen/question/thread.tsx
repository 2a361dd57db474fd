import type { EntryView } from '@core/contract';
import { ENTRY_LABELS, type EntryType } from '@core/contract/constants';
import { View } from '@tarojs/components';
import { pastWords } from '@/features/dates/beijing';
import { Timeline } from '@/ui/timeline/timeline';
import { EntrySources } from './entry-sources';
import './thread.scss';

/** Lines that say all they have to say in their text. */
const SELF_EXPLAINING: readonly EntryType[] = ['status', 'transfer'];

const titleOf = ({ type, byName, text }: EntryView): string => {
  if (SELF_EXPLAINING.includes(type)) return text;
  return type === 'question' || byName === '我' ? ENTRY_LABELS[type] : `${byName} · ${ENTRY_LABELS[type]}`;
};

/** What happened to the question, newest first, as the asker may see it. */
export function Thread({ entries }: { entries: EntryView[] }) {
  return (
    <Timeline
      items={entries.map((entry) => ({
        key: entry.id,
        title: titleOf(entry),
        when: pastWords(entry.at),
        strong: entry.type === 'reply' || entry.type === 'supplement',
        content:
          SELF_EXPLAINING.includes(entry.type) || entry.type === 'question' ? null : (
            <View className="thread__text">
              {entry.text}
              <EntrySources entry={entry} />
            </View>
          ),
      }))}
    />
  );
}

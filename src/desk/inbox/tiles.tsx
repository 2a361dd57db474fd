import type { InboxView } from '@core/contract';
import { INBOX_LIST_LABELS, INBOX_LISTS, type InboxList } from '@core/contract/constants';
import { View } from '@tarojs/components';
import { countWords } from '@/features/me/count-words';
import { aria } from '@/platform/accessibility/aria';
import './tiles.scss';

interface Props {
  counts: InboxView['counts'];
  selected: InboxList;
  onSelect: (list: InboxList) => void;
}

/** How many wait in each list this person has; a tap opens it below. */
export function Tiles({ counts, selected, onSelect }: Props) {
  const lists = INBOX_LISTS.filter((list) => counts[list] !== undefined);
  const columns = lists.length === 4 ? 'halves' : 'thirds';
  return (
    <View className={`tiles tiles--${columns}`} {...aria({ role: 'tablist' })}>
      {lists.map((list) => {
        const count = counts[list] ?? 0;
        const tone = count > 0 ? `tiles__count--${list}` : 'tiles__count--none';
        return (
          <View
            key={list}
            className={`tiles__tile ${list === selected ? 'tiles__tile--selected' : ''}`}
            onClick={() => onSelect(list)}
            {...aria({
              role: 'tab',
              label: `${INBOX_LIST_LABELS[list]}，${countWords(count)} 条`,
              selected: list === selected,
            })}
          >
            <View className="tiles__label">{INBOX_LIST_LABELS[list]}</View>
            <View className={`tiles__count ${tone}`}>{countWords(count)}</View>
          </View>
        );
      })}
    </View>
  );
}

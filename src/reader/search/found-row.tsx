import type { SearchRow } from '@core/contract';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { openCard } from '@/features/cards/card-row-view';
import { aria } from '@/platform/accessibility/aria';
import { dial } from '@/platform/phone/dial';
import { Icon } from '@/ui/icon/icon';
import { Tag } from '@/ui/tag/tag';
import { Marked } from './marked';
import './found-row.scss';

interface Props {
  row: SearchRow;
  onOpen: () => void;
}

/** A card or a featured answer: its question, and the piece of the answer that has most of what was searched. */
export function FoundRow({ row, onOpen }: Props) {
  const open = () => {
    onOpen();
    if (row.kind === 'card') openCard(row.id);
    else void Taro.navigateTo({ url: `/reader/answer/index?id=${row.id}` });
  };
  return (
    <View className="found" onClick={open} {...aria({ role: 'link' })}>
      {row.expired && <Tag tone="danger">已失效</Tag>}
      <View className="found__title">
        <Marked text={row.title} marks={row.titleMarks} />
      </View>
      <View className="found__excerpt">
        <Marked text={row.excerpt} marks={row.excerptMarks} />
      </View>
    </View>
  );
}

/** A unit and its number; a tap calls, which the phone asks to confirm. */
export function FoundUnit({ row, onOpen }: Props) {
  const { hotline = '' } = row;
  const call = () => {
    onOpen();
    dial(hotline);
  };
  return (
    <View className="found-unit" onClick={call} {...aria({ role: 'button' })}>
      <View className="found-unit__name">
        <Marked text={row.title} marks={row.titleMarks} />
      </View>
      <View className="found-unit__number">
        <Icon name="phone" size="small" />
        {hotline}
      </View>
    </View>
  );
}

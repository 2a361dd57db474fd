import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './timeline.scss';

export interface TimelineItem {
  key: string;
  title: string;
  when: string;
  /** The latest one, or one that carries an answer. */
  strong?: boolean;
  content?: ReactNode;
}

/** What happened, newest first. */
export function Timeline({ items }: { items: TimelineItem[] }) {
  return (
    <View className="timeline">
      {items.map(({ key, title, when, strong, content }) => (
        <View key={key} className={`timeline__item ${strong ? 'timeline__item--strong' : ''}`}>
          <View className="timeline__head">
            <View className="timeline__title">{title}</View>
            <View className="timeline__when">{when}</View>
          </View>
          {content}
        </View>
      ))}
    </View>
  );
}

import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from '@/platform/accessibility/aria';
import './section.scss';

interface Props {
  title: string;
  /** A quiet word beside the title. */
  note?: string;
  /** Leads to all of it. */
  more?: { words: string; onClick: () => void };
  children: ReactNode;
}

export function Section({ title, note, more, children }: Props) {
  return (
    <View className="section">
      <View className="section__head">
        <View className="section__title" {...aria({ role: 'heading' })}>
          {title}
        </View>
        {note && <View className="section__note">{note}</View>}
        {more && (
          <View
            className="section__more"
            onClick={more.onClick}
            {...aria({ role: 'link', label: `${title}，${more.words}` })}
          >
            {more.words}
          </View>
        )}
      </View>
      {children}
    </View>
  );
}

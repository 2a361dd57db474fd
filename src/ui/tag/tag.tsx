import { Text } from '@tarojs/components';
import type { ReactNode } from 'react';
import './tag.scss';

interface Props {
  tone?: 'plain' | 'brand' | 'amber' | 'danger' | 'seal';
  children: ReactNode;
}

/** One or two words about a thing. The words carry the meaning, the colour only underlines it. */
export function Tag({ tone = 'plain', children }: Props) {
  return <Text className={`tag tag--${tone}`}>{children}</Text>;
}

import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from '@/platform/accessibility/aria';
import { Icon } from '@/ui/icon/icon';
import { Prose } from './prose';
import './qa-card.scss';

interface Props {
  question: string;
  answer?: string;
  /** Stands on top: the scene. */
  picture?: ReactNode;
  /** Between picture and question: what must be known before the answer is read. */
  before?: ReactNode;
  /** Below the answer: tags, basis, hotline. */
  children?: ReactNode;
  onClick?: () => void;
  /** Where question and answer lead, when the card holds other things to tap. */
  onQuestion?: () => void;
}

const seal = (kind: 'ask' | 'answer', word: string) => (
  <Text className={`qa__seal qa__seal--${kind}`} {...aria({ hidden: true })}>
    {word}
  </Text>
);

/**
 * The hero of the program: 问 in a green square, 答 in a cinnabar square. To a screen reader the question alone is the
 * link, wherever a finger may tap, so that the answer is read as text.
 */
export function QaCard({ question, answer, picture, before, children, onClick, onQuestion }: Props) {
  const leads = onClick !== undefined || onQuestion !== undefined;
  return (
    <View className="qa" onClick={onClick}>
      {picture}
      <View className="qa__body">
        {before}
        <View
          className={`qa__line ${leads ? 'qa__line--link' : ''}`}
          onClick={onQuestion}
          {...aria(leads ? { role: 'link', label: `问：${question}` } : {})}
        >
          {seal('ask', '问')}
          <View className="qa__question">{question}</View>
          {onQuestion && <Icon name="next" size="small" />}
        </View>
        {answer !== undefined && (
          <View className="qa__line qa__line--answer" onClick={onQuestion}>
            {seal('answer', '答')}
            <View className="qa__answer">
              <Prose text={answer} />
            </View>
          </View>
        )}
        {children}
      </View>
    </View>
  );
}

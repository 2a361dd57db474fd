import { View } from '@tarojs/components';
import { aria } from '@/platform/accessibility/aria';
import { Button } from '@/ui/button/button';
import { Icon } from '@/ui/icon/icon';
import type { Consented } from './use-consented';
import './consent-button.scss';

interface Props {
  consented: Consented;
  words: string;
  /** What was agreed to; then there is nothing more to tap. */
  agreed?: string;
}

/** Asks for one message, then says which one comes, or why none does. */
export function ConsentButton({ consented: { busy, error, refusal, ask }, words, agreed }: Props) {
  if (agreed !== undefined) {
    return (
      <View className="consent-button consent-button--agreed" {...aria({ live: 'polite' })}>
        <Icon name="check" size="small" />
        <View>{agreed}</View>
      </View>
    );
  }
  const trouble = error?.message ?? refusal;
  return (
    <View className="consent-button">
      <Button icon="bell" busy={busy} onClick={ask}>
        {words}
      </Button>
      {trouble && (
        <View className="consent-button__words" {...aria({ live: 'polite' })}>
          {trouble}
        </View>
      )}
    </View>
  );
}

import { Text } from '@tarojs/components';
import { NUMBERS } from './numbers';
import './prose.scss';

/** Plain text whose numbers stand out by weight and never break across lines. */
export function Prose({ text }: { text: string }) {
  return (
    <Text className="prose" userSelect>
      {text.split(NUMBERS).map((piece, index) =>
        index % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of an unchanging text have no other identity
          <Text key={index} className="prose__number">
            {piece}
          </Text>
        ) : (
          piece
        ),
      )}
    </Text>
  );
}

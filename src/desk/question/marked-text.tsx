import { Text } from '@tarojs/components';
import { piecesOf } from '@/features/desk/personal-data-words';
import './marked-text.scss';

/** A text with its personal data underlined; each piece is named for those who hear it. */
export function MarkedText({ text }: { text: string }) {
  return (
    <Text className="desk-marked" userSelect>
      {piecesOf(text).map(({ at, text: piece, personal }) =>
        personal ? (
          <Text key={at} className="desk-marked__personal">
            {piece}({personal})
          </Text>
        ) : (
          piece
        ),
      )}
    </Text>
  );
}

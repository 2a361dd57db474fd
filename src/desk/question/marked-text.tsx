import { Text } from '@tarojs/components';
import { piecesOf } from '@/features/desk/personal-data-words';
import './marked-text.scss';

/** A text with what is or may be personal data underlined; each piece is named for those who hear it. */
export function MarkedText({ text }: { text: string }) {
  return (
    <Text className="desk-marked" userSelect>
      {piecesOf(text).map(({ at, text: piece, personal, perhaps }) =>
        personal || perhaps ? (
          <Text key={at} className={personal ? 'desk-marked__personal' : 'desk-marked__perhaps'}>
            {piece}({personal ?? perhaps})
          </Text>
        ) : (
          piece
        ),
      )}
    </Text>
  );
}

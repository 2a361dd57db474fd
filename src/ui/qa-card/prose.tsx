import { Text } from '@tarojs/components';

/** A number with what it counts, or several in a row as in a date. */
const NUMBERS = /((?:\d[\d.,]*(?:[百千万亿]+)?(?:个工作日|个月|小时|[年月日天元岁倍次周%号届平座]|周岁)?)+)/;

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

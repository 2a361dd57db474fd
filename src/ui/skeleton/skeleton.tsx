import { View } from '@tarojs/components';
import { aria } from '@/platform/accessibility/aria';
import './skeleton.scss';

export type SkeletonShape = 'headline' | 'card' | 'list' | 'grid' | 'question' | 'tiles';

const line = (key: string, width: string) => <View key={key} className="skeleton__line" style={{ width }} />;

const row = (key: number) => (
  <View key={key} className="skeleton__card">
    {line('a', '78%')}
    {line('b', '42%')}
  </View>
);

const pictureCard = (
  <View className="skeleton__card">
    <View className="skeleton__picture" />
    {line('a', '86%')}
    {line('b', '58%')}
    {line('c', '94%')}
    {line('d', '90%')}
    {line('e', '40%')}
  </View>
);

const SHAPES: Record<SkeletonShape, JSX.Element> = {
  headline: (
    <>
      {pictureCard}
      {[0, 1].map(row)}
    </>
  ),
  card: pictureCard,
  list: <>{[0, 1, 2, 3].map(row)}</>,
  grid: (
    <View className="skeleton__grid">
      {[0, 1, 2, 3, 4, 5, 6, 7].map((key) => (
        <View key={key} className="skeleton__cell" />
      ))}
    </View>
  ),
  question: (
    <>
      {row(0)}
      {pictureCard}
    </>
  ),
  tiles: (
    <>
      <View className="skeleton__grid skeleton__grid--thirds">
        {[0, 1, 2].map((key) => (
          <View key={key} className="skeleton__cell" />
        ))}
      </View>
      {[0, 1, 2].map(row)}
    </>
  ),
};

/** Stands where the content will, in its shape. */
export function Skeleton({ shape }: { shape: SkeletonShape }) {
  return (
    <View className="skeleton" {...aria({ role: 'status', label: '正在加载', live: 'polite' })}>
      {SHAPES[shape]}
    </View>
  );
}

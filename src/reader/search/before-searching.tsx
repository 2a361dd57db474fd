import { View } from '@tarojs/components';
import { useOpenedQuery } from '@/features/query/use-opened-query';
import { useRecentSearches } from '@/features/search/recent-searches';
import { hotSearchesQuery } from '@/features/search/search';
import { aria } from '@/platform/accessibility/aria';
import { Section } from '@/ui/section/section';
import './before-searching.scss';

interface Props {
  onChoose: (words: string) => void;
}

/** Nothing typed yet: what this device searched lately, and what the office points to. */
export function BeforeSearching({ onChoose }: Props) {
  const { words: recent, clear } = useRecentSearches();
  const hot = useOpenedQuery(hotSearchesQuery, null).data?.words ?? [];
  return (
    <>
      {recent.length > 0 && (
        <Section title="最近搜过" more={{ words: '清空', onClick: clear }}>
          <Words words={recent} onChoose={onChoose} />
        </Section>
      )}
      {hot.length > 0 && (
        <Section title="大家在搜">
          <Words words={hot} onChoose={onChoose} />
        </Section>
      )}
      <View className="search-help">说大白话就行，错别字、拼音、首字母也能搜到。</View>
    </>
  );
}

function Words({ words, onChoose }: Props & { words: readonly string[] }) {
  return (
    <View className="search-words">
      {words.map((one) => (
        <View
          key={one}
          className="search-words__one"
          onClick={() => onChoose(one)}
          {...aria({ role: 'button', label: `搜 ${one}` })}
        >
          {one}
        </View>
      ))}
    </View>
  );
}

import { LIMITS } from '@core/contract/constants';
import { useDidShow, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { categoriesQuery } from '@/features/categories/categories';
import { DictateButton } from '@/features/dictation/dictate-button';
import { asQuery } from '@/features/dictation/with-spoken';
import { useQuery } from '@/features/query/use-query';
import { SEARCH_HINT } from '@/features/search/open-search';
import { useRecentSearches } from '@/features/search/recent-searches';
import { useSearch } from '@/features/search/use-search';
import { Chips } from '@/ui/chips/chips';
import { SearchBox } from '@/ui/field/search-box';
import { QueryView } from '@/ui/query-view/query-view';
import { Screen } from '@/ui/screen/screen';
import { BeforeSearching } from './before-searching';
import { Results } from './results';

const ALL = 'all';

/** The address may carry what to search: from a link, or to come back to. */
const given = (query: string | undefined): string => {
  try {
    return decodeURIComponent(query ?? '');
  } catch {
    return '';
  }
};

/** Search as one types, over cards, featured answers and the directory. */
export default function SearchPage() {
  const { query: wanted } = useRouter().params;
  const [words, setWords] = useState(() => given(wanted));
  const [category, setCategory] = useState(ALL);
  const [focus, setFocus] = useState(false);
  const categories = useQuery(categoriesQuery, null).data ?? [];
  const remember = useRecentSearches((recent) => recent.remember);
  const found = useSearch({ words, categoryId: category === ALL ? undefined : category });
  const typed = words.trim();
  const searchSpoken = (said: string) => {
    const query = asQuery(said, LIMITS.searchText);
    setWords(query);
    remember(query);
    return undefined;
  };
  // The keyboard comes once the page stands; one that comes with words to search shows what it found.
  useDidShow(() => setFocus(words === ''));

  return (
    <Screen title="搜政策">
      <SearchBox
        key={String(focus)}
        label="搜政策"
        placeholder={SEARCH_HINT}
        text={words}
        focus={focus}
        onText={setWords}
        onConfirm={() => typed && remember(typed)}
      />
      {typed === '' ? (
        <>
          <DictateButton onWords={searchSpoken} />
          <BeforeSearching onChoose={setWords} />
        </>
      ) : (
        <>
          {categories.length > 0 && (
            <Chips
              label="只看分类"
              options={[
                { value: ALL, words: '全部' },
                ...categories.map(({ id, name }) => ({ value: id, words: name })),
              ]}
              selected={category}
              onSelect={setCategory}
            />
          )}
          <QueryView query={found} shape="list">
            {({ asked, rows }) => (
              <Results
                asked={asked}
                rows={rows}
                onOpen={() => remember(typed)}
                onAllCategories={() => setCategory(ALL)}
              />
            )}
          </QueryView>
        </>
      )}
    </Screen>
  );
}

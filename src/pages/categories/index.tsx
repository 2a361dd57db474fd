import type { CategoryRow } from '@core/contract';
import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useAsking } from '@/features/asking/use-asking';
import { categoriesQuery } from '@/features/categories/categories';
import { useQuery } from '@/features/query/use-query';
import { OpenSearch } from '@/features/search/open-search';
import { aria } from '@/platform/accessibility/aria';
import { Icon } from '@/ui/icon/icon';
import { QueryView } from '@/ui/query-view/query-view';
import { SceneImage } from '@/ui/scene-image/scene-image';
import { Screen } from '@/ui/screen/screen';
import { SiteFooter } from '@/ui/site-footer/site-footer';
import { StateView } from '@/ui/state-view/state-view';
import './index.scss';

const FEATURED = '/reader/featured/index';

/** What is not sorted by subject. */
const WAYS = [
  { icon: 'book', words: '政策汇总', url: '/reader/roundups/index' },
  { icon: 'star', words: '精选留言', url: FEATURED },
  { icon: 'phone', words: '办事电话', url: '/reader/directory/index' },
] as const;

const lengthWords = ({ cardCount, more }: Pick<CategoryRow, 'cardCount' | 'more'>): string =>
  more ? `${cardCount} 条以上` : `${cardCount} 条`;

/** All subjects, each with its own scene. */
export default function CategoriesPage() {
  const asking = useAsking();
  const ways = WAYS.filter(({ url }) => asking || url !== FEATURED);
  const query = useQuery(categoriesQuery, null);
  return (
    <Screen title="分类" tab="categories">
      <OpenSearch />
      <View className="categories__ways">
        {ways.map(({ icon, words, url }) => (
          <View
            key={url}
            className="categories__way"
            onClick={() => void Taro.navigateTo({ url })}
            {...aria({ role: 'link', label: words })}
          >
            <Icon name={icon} />
            <View className="categories__way-words">{words}</View>
          </View>
        ))}
      </View>
      <QueryView query={query} shape="grid">
        {(categories) =>
          categories.length === 0 ? (
            <StateView
              state="empty"
              words="还没有分类。"
              action={{ words: '回到今日', onClick: () => void Taro.switchTab({ url: '/pages/today/index' }) }}
            />
          ) : (
            <>
              <View className="categories">
                {categories.map(({ id, name, ...row }) => (
                  <View
                    key={id}
                    className="categories__one"
                    onClick={() => void Taro.navigateTo({ url: `/reader/feed/index?categoryId=${id}` })}
                    {...aria({ role: 'link' })}
                  >
                    <SceneImage categoryId={id} small />
                    <View className="categories__words">
                      <Text className="categories__name">{name}</Text>{' '}
                      <Text className="categories__count">{lengthWords(row)}</Text>
                    </View>
                  </View>
                ))}
              </View>
              <SiteFooter />
            </>
          )
        }
      </QueryView>
    </Screen>
  );
}

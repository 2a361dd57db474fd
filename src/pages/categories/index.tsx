import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { categoriesQuery } from '@/features/categories/categories';
import { useQuery } from '@/features/query/use-query';
import { aria } from '@/platform/accessibility/aria';
import { QueryView } from '@/ui/query-view/query-view';
import { SceneImage } from '@/ui/scene-image/scene-image';
import { Screen } from '@/ui/screen/screen';
import { StateView } from '@/ui/state-view/state-view';
import './index.scss';

/** All subjects, each with its own scene. */
export default function CategoriesPage() {
  const query = useQuery(categoriesQuery, null);
  return (
    <Screen title="分类" tab="categories">
      <QueryView query={query} shape="grid">
        {(categories) =>
          categories.length === 0 ? (
            <StateView
              state="empty"
              words="还没有分类。"
              action={{ words: '回到今日', onClick: () => void Taro.switchTab({ url: '/pages/today/index' }) }}
            />
          ) : (
            <View className="categories">
              {categories.map(({ id, name }) => (
                <View
                  key={id}
                  className="categories__one"
                  onClick={() => void Taro.navigateTo({ url: `/reader/feed/index?categoryId=${id}` })}
                  {...aria({ role: 'link', label: name })}
                >
                  <SceneImage categoryId={id} small />
                  <View className="categories__name">{name}</View>
                </View>
              ))}
            </View>
          )
        }
      </QueryView>
    </Screen>
  );
}

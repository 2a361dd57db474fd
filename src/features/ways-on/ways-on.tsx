import Taro from '@tarojs/taro';
import { useAsking } from '@/features/asking/use-asking';
import { dial } from '@/platform/phone/dial';
import { SITE } from '@/site';
import { Row, Rows } from '@/ui/row/row';

const open = (url: string) => () => void Taro.navigateTo({ url });

/** Where to go from a page that has nothing to show: nobody is left standing. */
export function WaysOn() {
  const asking = useAsking();
  return (
    <Rows>
      <Row icon="search" label="搜政策" onClick={open('/reader/search/index')} />
      <Row icon="categories" label="按分类找" onClick={() => void Taro.switchTab({ url: '/pages/categories/index' })} />
      <Row icon="book" label="政策汇总" onClick={open('/reader/roundups/index')} />
      {asking && <Row icon="featured" label="精选留言" onClick={open('/reader/featured/index')} />}
      <Row icon="phone" label="办事电话" onClick={open('/reader/directory/index')} />
      <Row icon="phone" label={`打 ${SITE.hotline} 问`} onClick={() => dial(SITE.hotline)} />
    </Rows>
  );
}

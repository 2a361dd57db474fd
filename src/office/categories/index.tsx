import type { AdminCategory } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { StaffScreen } from '@/features/desk/staff-screen';
import { adminCategoriesQuery } from '@/features/office/categories';
import { useQuery } from '@/features/query/use-query';
import { Button } from '@/ui/button/button';
import { QueryView } from '@/ui/query-view/query-view';
import { Row, Rows } from '@/ui/row/row';
import { CategorySheet, MergeCategorySheet } from './category-sheets';
import '../office.scss';

/** 分类, in their order; one that is merged stays until all it had has moved. */
export default function CategoriesPage() {
  const categories = useQuery(adminCategoriesQuery, null, 0);
  const [editing, setEditing] = useState<AdminCategory | 'new'>();
  const [merging, setMerging] = useState<AdminCategory>();
  const rows = categories.data ?? [];
  const close = () => {
    setEditing(undefined);
    setMerging(undefined);
  };
  return (
    <StaffScreen
      title="分类"
      footer={
        <Button kind="primary" onClick={() => setEditing('new')}>
          新增分类
        </Button>
      }
      overlay={
        <>
          {editing && (
            <CategorySheet
              category={editing === 'new' ? undefined : editing}
              next={Math.max(0, ...rows.map(({ order }) => order)) + 1}
              onMerge={(category) => {
                setEditing(undefined);
                setMerging(category);
              }}
              onClose={close}
            />
          )}
          {merging && <MergeCategorySheet category={merging} all={rows} onClose={close} />}
        </>
      }
    >
      <View className="office__note">读者看到的顺序就是下面的顺序。改动最多 10 分钟后出现在“分类”里。</View>
      <QueryView query={categories} shape="list">
        {(shown) => (
          <Rows>
            {shown.map((category) => (
              <Row
                key={category.id}
                label={`${category.order}. ${category.name}`}
                value={category.retiredInto ? `正在并入${category.retiredInto.name}` : undefined}
                onClick={category.retiredInto ? undefined : () => setEditing(category)}
              />
            ))}
          </Rows>
        )}
      </QueryView>
    </StaffScreen>
  );
}

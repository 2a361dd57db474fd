import type { CategoryView } from '@core/contract';
import { View } from '@tarojs/components';
import { Row, Rows } from '@/ui/row/row';
import { Sheet } from '@/ui/sheet/sheet';

interface Props {
  open: boolean;
  categories: CategoryView[];
  onSelect: (id: string | null) => void;
  onClose: () => void;
}

/** Which subject a question is about; nobody has to know. */
export function CategorySheet({ open, categories, onSelect, onClose }: Props) {
  return (
    <Sheet open={open} title="问题的分类" onClose={onClose}>
      <View>
        <Rows>
          <Row label="说不清，请工作人员帮我选" onClick={() => onSelect(null)} />
          {categories.map(({ id, name }) => (
            <Row key={id} label={name} onClick={() => onSelect(id)} />
          ))}
        </Rows>
      </View>
    </Sheet>
  );
}

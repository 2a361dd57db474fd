import type { UnitChoice } from '@core/contract';
import { regionName } from '@core/contract/constants';
import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { categoriesQuery } from '@/features/categories/categories';
import { unitChoicesQuery } from '@/features/desk/unit-choices';
import { useOpenedQuery } from '@/features/query/use-opened-query';
import { RegionSheet } from '@/features/regions/region-sheet';
import { aria } from '@/platform/accessibility/aria';
import { SearchBox } from '@/ui/field/search-box';
import { Notice } from '@/ui/notice/notice';
import { Row, Rows } from '@/ui/row/row';
import { Tag } from '@/ui/tag/tag';
import './unit-chooser.scss';

interface Props {
  questionId: string;
  regionCode: string;
  categoryId: string | null;
  chosen: readonly string[];
  onToggle: (unitId: string) => void;
}

/** Why a unit stands where it does: 医保 · 遵义市 · 答过 3 条类似的. */
const reasonOf = ({ fits, regionCode, answeredSimilar }: UnitChoice, categoryName = '对口'): string =>
  [
    fits ? categoryName : '',
    fits || answeredSimilar > 0 ? regionName(regionCode) : '',
    answeredSimilar > 0 ? `答过 ${answeredSimilar} 条类似的` : '',
  ]
    .filter((words) => words !== '')
    .join(' · ');

/** Units to choose from: those of a region and around it, the likeliest first, found by name. */
export function UnitChooser({ questionId, regionCode, categoryId, chosen, onToggle }: Props) {
  const [region, setRegion] = useState(regionCode);
  const [picking, setPicking] = useState(false);
  const [words, setWords] = useState('');
  const choices = useOpenedQuery(unitChoicesQuery, { id: questionId, regionCode: region });
  const categories = useOpenedQuery(categoriesQuery, null).data ?? [];
  const categoryName = categories.find(({ id }) => id === categoryId)?.name;
  const found = (choices.data ?? []).filter(({ name }) => name.includes(words.trim()));
  const [likeliest] = choices.data ?? [];
  const suggested = likeliest && (likeliest.fits || likeliest.answeredSimilar > 0) ? likeliest : undefined;
  return (
    <View className="unit-chooser">
      <Rows>
        <Row label="看哪里的部门" value={regionName(region)} onClick={() => setPicking(true)} />
      </Rows>
      <SearchBox label="找部门" placeholder="部门名称，比如 医保局" text={words} onText={setWords} />
      {choices.error && !choices.data && (
        <Notice tone="amber" action={{ words: '重试', onClick: () => void choices.reload() }}>
          {choices.error.message}
        </Notice>
      )}
      {choices.data && found.length === 0 && <View className="unit-chooser__none">没有找到，换个名称或地区。</View>}
      <View {...aria({ role: 'radiogroup', label: '部门' })}>
        {found.map((unit) => {
          const reason = reasonOf(unit, categoryName);
          return (
            <View
              key={unit.id}
              className={`unit-chooser__unit ${chosen.includes(unit.id) ? 'unit-chooser__unit--chosen' : ''}`}
              onClick={() => onToggle(unit.id)}
              {...aria({ role: 'radio', checked: chosen.includes(unit.id) })}
            >
              <View className="unit-chooser__name">
                <Text>{unit.name}</Text>
                {unit === suggested && <Tag tone="brand">建议</Tag>}
              </View>
              {reason !== '' && <View className="unit-chooser__marks">{reason}</View>}
              {!unit.online && <View className="unit-chooser__marks">没有联络员，线下转办</View>}
            </View>
          );
        })}
      </View>
      <RegionSheet
        open={picking}
        selected={region}
        onSelect={(code) => {
          setRegion(code);
          setPicking(false);
        }}
        onClose={() => setPicking(false)}
      />
    </View>
  );
}

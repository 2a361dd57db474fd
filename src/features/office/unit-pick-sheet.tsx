import type { UnitRow } from '@core/contract';
import { regionName } from '@core/contract/constants';
import { View } from '@tarojs/components';
import { useMemo, useState } from 'react';
import { useOpenedQuery } from '@/features/query/use-opened-query';
import { Button } from '@/ui/button/button';
import { SearchBox } from '@/ui/field/search-box';
import { QueryView } from '@/ui/query-view/query-view';
import { Row, Rows } from '@/ui/row/row';
import { Sheet } from '@/ui/sheet/sheet';
import { addUnits, readUnits, type UnitFilter, unitsQuery } from './units';

interface Props {
  title: string;
  /** Which cannot be chosen. */
  except?: string;
  onPick: (unit: UnitRow) => void;
  onClose: () => void;
}

/** One unit of the matrix that handles questions, found by its name. */
export function UnitPickSheet({ title, except, onPick, onClose }: Props) {
  const [words, setWords] = useState('');
  const filter = useMemo<UnitFilter>(() => (words.trim() ? { words: words.trim() } : {}), [words]);
  const units = useOpenedQuery(unitsQuery, filter);
  const more = async (cursor: string) => addUnits(filter, await readUnits(filter, cursor));
  return (
    <Sheet open title={title} onClose={onClose}>
      <SearchBox label="找部门" placeholder="部门名称" text={words} onText={setWords} />
      <QueryView query={units} shape="list">
        {({ rows, cursor }) => (
          <View>
            <Rows>
              {rows
                .filter(({ id, level, retiredInto }) => level !== 'national' && !retiredInto && id !== except)
                .map((unit) => (
                  <Row
                    key={unit.id}
                    label={unit.name}
                    value={regionName(unit.regionCode)}
                    onClick={() => onPick(unit)}
                  />
                ))}
            </Rows>
            {cursor !== undefined && (
              <Button kind="quiet" onClick={() => void more(cursor)}>
                继续查找
              </Button>
            )}
          </View>
        )}
      </QueryView>
    </Sheet>
  );
}

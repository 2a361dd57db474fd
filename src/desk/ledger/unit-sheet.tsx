import { regionName } from '@core/contract/constants';
import { View } from '@tarojs/components';
import { Choices } from '@/features/desk/choices';
import { directoryQuery } from '@/features/directory/directory';
import { useOpenedQuery } from '@/features/query/use-opened-query';
import { QueryView } from '@/ui/query-view/query-view';
import { Field } from '@/ui/field/field';
import { Sheet } from '@/ui/sheet/sheet';
import { keepUnitName } from './unit-names';

interface Props {
  /** Whose units can be chosen; the province's when null. */
  regionCode: string | null;
  selected: string | undefined;
  /** A holder key; undefined when the chosen one is tapped again. */
  onSelect: (holder: string | undefined) => void;
  onClose: () => void;
}

/** The units that may have a question, as the directory lists them for a region. */
export function UnitSheet({ regionCode, selected, onSelect, onClose }: Props) {
  const directory = useOpenedQuery(directoryQuery, regionCode);
  return (
    <Sheet open title="现由哪个部门办理" onClose={onClose}>
      <QueryView query={directory} shape="list">
        {({ groups }) => (
          <View>
            {groups
              .filter(({ level, units }) => level !== 'national' && units.length > 0)
              .map((group) => (
                <Field key={`${group.level}${group.regionCode}`} label={regionName(group.regionCode)}>
                  <Choices
                    label={regionName(group.regionCode)}
                    options={group.units.map(({ id, name }) => ({ value: `unit:${id}`, words: name }))}
                    selected={selected ?? null}
                    onSelect={(holder) => {
                      const unit = group.units.find(({ id }) => `unit:${id}` === holder);
                      if (unit) keepUnitName(holder, unit.name);
                      onSelect(holder === selected ? undefined : holder);
                    }}
                  />
                </Field>
              ))}
          </View>
        )}
      </QueryView>
    </Sheet>
  );
}

import type { ErasureReceiptView, MyDataView } from '@core/contract';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import { newCommandId } from '@/features/commands/command-id';
import { useCommand } from '@/features/commands/use-command';
import { forgetDevice } from '@/features/my-data/forget-device';
import { myDataQuery } from '@/features/my-data/my-data';
import { useQuery } from '@/features/query/use-query';
import { call } from '@/platform/call';
import { Button } from '@/ui/button/button';
import { SwitchRow } from '@/ui/field/switch-row';
import { Notice } from '@/ui/notice/notice';
import { QueryView } from '@/ui/query-view/query-view';
import { Rows } from '@/ui/row/row';
import { Screen } from '@/ui/screen/screen';
import { ErasureReceipt } from './erasure-receipt';
import './index.scss';

interface Erased {
  receipt: ErasureReceiptView;
  questions: number;
  keptFeatured: boolean;
}

/** 清除我的数据 (个人信息保护法 47): what goes, what stays and why, decided once more, and a receipt. */
export default function ErasePage() {
  const query = useQuery(myDataQuery, null);
  const [erased, setErased] = useState<Erased>();
  return (
    <Screen title="清除我的数据">
      {erased ? (
        <ErasureReceipt {...erased} />
      ) : (
        <QueryView query={query} shape="list">
          {(data) => (
            <Deciding
              data={data}
              onErased={(receipt, keptFeatured) => {
                setErased({ receipt, questions: data.questions, keptFeatured });
                forgetDevice();
              }}
            />
          )}
        </QueryView>
      )}
    </Screen>
  );
}

interface DecidingProps {
  data: MyDataView;
  onErased: (receipt: ErasureReceiptView, keptFeatured: boolean) => void;
}

function Deciding({ data, onErased }: DecidingProps) {
  const commandId = useRef(newCommandId());
  const [keepFeatured, setKeepFeatured] = useState(false);
  const [understood, setUnderstood] = useState(false);
  const command = useCommand(async () => {
    onErased(await call('citizen', 'erase_my_data', { commandId: commandId.current, keepFeatured }), keepFeatured);
  });
  return (
    <>
      <View className="erase__paper">
        <View className="erase__title">会删除的</View>
        <View className="erase__line">
          留言和补充里您写的话、图片、联系方式，答复里引用您的话，评价、点赞、收藏、提醒，您的微信身份标识和同意记录，还有这台手机上的浏览和搜索记录、没写完的留言。
        </View>
        <View className="erase__title">会保留的</View>
        <View className="erase__line">
          每条留言的编号、类型、分类、地区、办理部门、日期和状态，保存 3 年，用来接受监督检查，认不出是您。
        </View>
      </View>
      {data.openQuestions > 0 && (
        <Notice tone="amber" icon="alert">
          您有 {data.openQuestions} 条留言还没有办结，清除后会撤回，不再办理，也不能再看答复和追问。
        </Notice>
      )}
      <Rows>
        {data.published > 0 && (
          <SwitchRow
            label={`保留公开的 ${data.published} 条精选留言`}
            help="已隐去个人信息，留着能帮到别人；不保留就马上下线"
            checked={keepFeatured}
            onChange={setKeepFeatured}
          />
        )}
        <SwitchRow
          label="我知道清除后无法恢复"
          help="需要的话，请先到“我的数据”里保存副本"
          checked={understood}
          onChange={setUnderstood}
        />
      </Rows>
      {command.error && (
        <Notice tone="danger" icon="alert">
          {command.error.message}
        </Notice>
      )}
      <View className="erase__actions">
        <Button kind="danger" disabled={!understood} busy={command.busy} onClick={() => void command.send()}>
          清除我的数据
        </Button>
        <Button kind="quiet" onClick={() => void Taro.navigateBack()}>
          不清除
        </Button>
      </View>
    </>
  );
}

import { regionName } from '@core/contract/constants';
import { redactPersonalData } from '@core/domain/text';
import { View } from '@tarojs/components';
import { Sheet } from '@/ui/sheet/sheet';
import type { AskDraft } from './draft';
import './public-preview-sheet.scss';

interface Props {
  open: boolean;
  draft: Pick<AskDraft, 'text' | 'regionCode'>;
  onClose: () => void;
}

/** What others would see of the question at the most, were it made public. */
export function PublicPreviewSheet({ open, draft, onClose }: Props) {
  const { text, regionCode } = draft;
  return (
    <Sheet open={open} title="公开后别人看到什么" onClose={onClose}>
      <View className="public-preview">
        <View className="public-preview__who">一位网友{regionCode ? ` · ${regionName(regionCode)}` : ''}</View>
        <View className="public-preview__text">{redactPersonalData(text).trim() || '（还没有写问题）'}</View>
      </View>
      <View className="public-preview__words">
        看不到您的微信、姓名、电话和图片。公开前工作人员还会隐去住址等内容，并请您看过全部文字再决定；您不同意，就不公开。
      </View>
    </Sheet>
  );
}

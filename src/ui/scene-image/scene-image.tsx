import { View } from '@tarojs/components';
import assistance from '@/assets/scenes/assistance.svg';
import consumer from '@/assets/scenes/consumer.svg';
import disability from '@/assets/scenes/disability.svg';
import education from '@/assets/scenes/education.svg';
import employment from '@/assets/scenes/employment.svg';
import health from '@/assets/scenes/health.svg';
import household from '@/assets/scenes/household.svg';
import housing from '@/assets/scenes/housing.svg';
import legal from '@/assets/scenes/legal.svg';
import medical from '@/assets/scenes/medical.svg';
import minors from '@/assets/scenes/minors.svg';
import pension from '@/assets/scenes/pension.svg';
import tax from '@/assets/scenes/tax.svg';
import transport from '@/assets/scenes/transport.svg';
import veterans from '@/assets/scenes/veterans.svg';
import { SITE } from '@/site';
import { Picture } from '@/ui/picture/picture';
import './scene-image.scss';

/** The drawing of each category and what it shows. A category added later has the hills of `legal`. */
const SCENES: Record<string, { src: string; shows: string }> = {
  assistance: { src: assistance, shows: '在雨中为小鸟撑伞' },
  consumer: { src: consumer, shows: '在集市上拎着购物袋' },
  disability: { src: disability, shows: '坐着轮椅经过无障碍坡道' },
  education: { src: education, shows: '在书堆上看书' },
  employment: { src: employment, shows: '戴着安全帽站在工地前' },
  health: { src: health, shows: '举着健康盾牌站在风雨桥边' },
  household: { src: household, shows: '捧着结婚证站在吊脚楼前' },
  housing: { src: housing, shows: '拿着钥匙站在新楼前' },
  legal: { src: legal, shows: '站在天平旁' },
  medical: { src: medical, shows: '戴着听诊器站在卫生院前' },
  minors: { src: minors, shows: '背着书包放风筝' },
  pension: { src: pension, shows: '戴着老花镜坐在夕阳下的长椅上' },
  tax: { src: tax, shows: '在梯田边打算盘' },
  transport: { src: transport, shows: '在大桥下的公路边招手' },
  veterans: { src: veterans, shows: '戴着奖章站在青松下' },
};

interface Props {
  categoryId: string;
  /** The picture was drawn by AI and says so (AI 标识办法). */
  ai?: boolean;
  /** Low enough to stand in a grid. */
  small?: boolean;
}

/** The hills and the mascot of a card's category, with words for those who cannot see them; small, it only decorates. */
export function SceneImage({ categoryId, ai = false, small = false }: Props) {
  const scene = SCENES[categoryId] ?? { src: legal, shows: '站在山前' };
  return (
    <View className={`scene ${small ? 'scene--small' : ''}`}>
      <Picture
        className="scene__image"
        src={scene.src}
        mode="aspectFill"
        shows={small ? undefined : `插图：喜鹊${SITE.mascotName}${scene.shows}`}
      />
      {ai && <View className="scene__label">AI 生成</View>}
    </View>
  );
}

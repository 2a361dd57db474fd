import { LIMITS } from '@core/contract/constants';
import Taro, { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { ConsentSheet } from '@/features/ask/consent-sheet';
import { useCommand } from '@/features/commands/use-command';
import { agreeToPrivacy } from '@/features/me/me';
import { PictureTile, PictureTiles } from '@/features/pictures/picture-tile';
import { choosePictures } from '@/platform/upload/upload';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { Screen } from '@/ui/screen/screen';
import { addPictures, deleteUpload, retryUpload, takeUpDraft, type Upload, useUploads } from './uploads';

const noteOf = ({ state, progress, error }: Upload): string => {
  if (state === 'kept') return '已上传';
  return state === 'failed' ? (error?.message ?? '') : `正在上传 ${Math.round(progress * 100)}%`;
};

/** Whether sending the same file again may help; a file that was refused stays refused. */
const mayHelp = ({ state, error }: Upload) => state === 'failed' && error?.code !== 'bad_request';

/** 图片: chosen, sent and deleted for the question being written; the form shows how many there are. */
export default function PicturesPage() {
  const { uploads } = useUploads();
  const [consenting, setConsenting] = useState(false);
  useDidShow(() => void takeUpDraft());
  const room = LIMITS.pictures - uploads.length;
  const choosing = useCommand(async () => addPictures(await choosePictures(room)));
  const deleting = useCommand(deleteUpload);
  const unagreed = uploads.filter(({ error }) => error?.code === 'consent_required');
  const agreeing = useCommand(async () => {
    await agreeToPrivacy();
    setConsenting(false);
    for (const upload of unagreed) await retryUpload(upload);
  });
  const wrong = choosing.error ?? deleting.error;
  const again = (upload: Upload) =>
    upload.error?.code === 'consent_required' ? setConsenting(true) : void retryUpload(upload);
  return (
    <Screen
      title="添加图片"
      footer={
        <Button kind="primary" onClick={() => void Taro.navigateBack()}>
          好了，回去写问题
        </Button>
      }
      overlay={
        <ConsentSheet
          open={consenting}
          agreeWords="同意并上传"
          busy={agreeing.busy}
          error={agreeing.error}
          onAgree={() => void agreeing.send()}
          onRefuse={() => setConsenting(false)}
        />
      }
    >
      <Notice icon="lock">
        最多 {LIMITS.pictures}{' '}
        张。图片只给办理的人看，不会公开；里面的拍摄地点等信息会自动去掉。请不要拍身份证、银行卡。
      </Notice>
      {uploads.length > 0 && (
        <PictureTiles>
          {uploads.map((upload, index) => (
            <PictureTile
              key={upload.key}
              url={upload.path}
              label={`第 ${index + 1} 张图片`}
              note={noteOf(upload)}
              onOpen={upload.path ? () => void Taro.previewImage({ urls: [upload.path ?? ''] }) : undefined}
            >
              {mayHelp(upload) && (
                <Button compact label={`重试第 ${index + 1} 张图片`} onClick={() => again(upload)}>
                  重试
                </Button>
              )}
              <Button compact label={`删除第 ${index + 1} 张图片`} onClick={() => void deleting.send(upload)}>
                删除
              </Button>
            </PictureTile>
          ))}
        </PictureTiles>
      )}
      {room > 0 && (
        <Button icon="picture" busy={choosing.busy} onClick={() => void choosing.send()}>
          {uploads.length === 0 ? '从手机选图片' : `再加一张（还可加 ${room} 张）`}
        </Button>
      )}
      {wrong && (
        <Notice tone="danger" icon="alert">
          {wrong.message}
        </Notice>
      )}
    </Screen>
  );
}

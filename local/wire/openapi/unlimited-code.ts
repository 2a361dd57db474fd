import QRCode from 'qrcode';
import { z } from 'zod';
import { type Openapi, OpenapiError, Picture } from './api';

/** "最大32个可见字符,只支持数字,大小写英文以及部分特殊字符" (getUnlimitedQRCode, scene). */
const SCENE = /^[\w!#$&'()*+,/:;=?@.~-]+$/;
const MAX_SCENE = 32;
const WIDTH = { least: 280, usual: 430, most: 1280 };

const colour = z.union([z.string(), z.number()]);

const parameters = z.object({
  scene: z.string(),
  page: z.string().optional(),
  check_path: z.boolean().optional(),
  env_version: z.enum(['release', 'trial', 'develop']).optional(),
  width: z.number().int().min(WIDTH.least).max(WIDTH.most).optional(),
  auto_color: z.boolean().optional(),
  line_color: z.object({ r: colour, g: colour, b: colour }).optional(),
  is_hyaline: z.boolean().optional(),
});

/**
 * `wxacode.getUnlimited`. WeChat draws its own round code; here it is a QR code of the page in the local browser build.
 * 40169 and 40129 for a scene that is too long or holds what it may not, 41030 for a page that is none or, with
 * check_path, not published (nothing is, here).
 */
export const getUnlimited: Openapi<typeof parameters> = {
  parameters,
  answer: async ({ scene, page = '', check_path = true, width = WIDTH.usual }, { storage }) => {
    if (scene === '' || scene.length > MAX_SCENE) {
      throw new OpenapiError(40169, 'invalid length for scene, or the data is not json string');
    }
    if (!SCENE.test(scene)) throw new OpenapiError(40129, 'invalid scene');
    if (/^\/|[?#]/.test(page) || (check_path && page !== '')) throw new OpenapiError(41030, 'invalid page');
    const address = `${storage.baseUrl()}/#/${page}?scene=${encodeURIComponent(scene)}`;
    return new Picture('image/png', await QRCode.toBuffer(address, { width, margin: 2 }));
  },
};

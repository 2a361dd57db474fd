import { z } from 'zod';
import { type Openapi, OpenapiError } from './api';

const COUNTRY_CODE = '86';

const parameters = z.object({ code: z.string().min(1) });

/** `phonenumber.getPhoneNumber`: a phone button's code for the number. 40029 when the code no longer serves. */
export const getPhoneNumber: Openapi<typeof parameters> = {
  parameters,
  answer: ({ code }, { openid, phoneCodes, clock }) => {
    const phone = phoneCodes.redeem(code, openid);
    if (!phone) throw new OpenapiError(40029, 'code 无效');
    return {
      phone_info: {
        phoneNumber: phone,
        purePhoneNumber: phone,
        countryCode: COUNTRY_CODE,
        watermark: { timestamp: Math.floor(clock.now() / 1000), appid: 'wxlocal' },
      },
    };
  },
};

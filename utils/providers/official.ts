import type { ProviderId } from '../vocabulary.ts';
import { aliyunNames } from './aliyun.ts';
import { baiduNames } from './baidu.ts';
import { huaweiNames } from './huawei.ts';
import { jdcloudNames } from './jdcloud.ts';
import { miitNames } from './miit.ts';
import type { OfficialNames } from './provider.ts';
import { tencentNames } from './tencent.ts';
import { volcengineNames } from './volcengine.ts';

/** Names that each provider really owns; one line a provider. Pages do not need them. */
export const OFFICIAL: readonly (readonly [Exclude<ProviderId, 'unknown'>, OfficialNames])[] = [
  ['aliyun', aliyunNames],
  ['tencent', tencentNames],
  ['miit', miitNames],
  ['huawei', huaweiNames],
  ['baidu', baiduNames],
  ['jdcloud', jdcloudNames],
  ['volcengine', volcengineNames],
];

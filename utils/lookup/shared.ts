/** Names that belong to a platform: nobody files a sub-domain of theirs. */
import { OFFICIAL } from '../providers/official.ts';
import { SHARED_NAMES } from './shared-names.ts';

/** Storage, function and hosting names of mainland platforms, which the Public Suffix List lacks. */
const MAINLAND = [
  'bcebos.com',
  'clouddn.com',
  'fcapp.run',
  'gitee.io',
  'jdcloud-oss.com',
  'myqcloud.com',
  'qiniudn.com',
  'tcloudbaseapp.com',
  'upaiyun.com',
] as const;

let names: ReadonlySet<string> | undefined;

/** Whether a registrable domain (A-labels) is a platform's or a provider's own. */
export const isShared = (registrable: string): boolean => {
  names ??= new Set([
    ...SHARED_NAMES.split(' '),
    ...MAINLAND,
    ...OFFICIAL.flatMap(([, { domains }]) => domains),
  ]);
  return names.has(registrable);
};

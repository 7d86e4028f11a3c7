import '../../components/theme.css';
import '../../components/options/options.css';
import { mount } from '../../components/mount.tsx';
import { Options } from '../../components/options/Options.tsx';
import { common as commonEn } from '../../utils/text/en/common.ts';
import { options as optionsEn } from '../../utils/text/en/options.ts';
import { common as commonZh } from '../../utils/text/zh-CN/common.ts';
import { options as optionsZh } from '../../utils/text/zh-CN/options.ts';

mount(Options, {
  'zh-CN': { ...commonZh, ...optionsZh },
  en: { ...commonEn, ...optionsEn },
});

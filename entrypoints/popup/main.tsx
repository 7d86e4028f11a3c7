import '../../components/theme.css';
import '../../components/findings/findings.css';
import '../../components/lookup/lookup.css';
import '../../components/search/search.css';
import '../../components/knowledge/claim.css';
import '../../components/popup/popup.css';
import '../../components/doctor/doctor.css';
import { mount } from '../../components/mount.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import { en } from '../../utils/text/en.ts';
import { zhCN } from '../../utils/text/zh-CN.ts';

mount(Popup, { 'zh-CN': zhCN, en });

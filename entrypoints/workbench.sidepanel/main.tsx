import '../../components/theme.css';
import '../../components/cases/cases.css';
import '../../components/findings/findings.css';
import '../../components/guide/guide.css';
import '../../components/guide/pictures.css';
import '../../components/knowledge/claim.css';
import '../../components/knowledge/knowledge.css';
import '../../components/lookup/lookup.css';
import '../../components/notice/notice.css';
import '../../components/search/search.css';
import '../../components/workbench/workbench.css';
import { mount } from '../../components/mount.tsx';
import { Workbench } from '../../components/workbench/Workbench.tsx';
import { en } from '../../utils/text/en.ts';
import { zhCN } from '../../utils/text/zh-CN.ts';

mount(Workbench, { 'zh-CN': zhCN, en });

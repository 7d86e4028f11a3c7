/** Practice console of Aliyun's filing, domain and service-code pages, on the library that the real ones use. */
import { Button, ConfigProvider } from '@alifd/next';
import zhCN from '@alifd/next/lib/locale/zh-cn';
import '@alifd/next/dist/next.css';
import './icons.css';
import { createRoot } from 'react-dom/client';
import { drawPracticeBar, mountPoint, state } from '../shared.js';
import { DomainDetail, DomainList } from './domains.jsx';
import { FilingForm } from './form.jsx';
import { Home } from './home.jsx';
import { OrderDetail, OrderList } from './orders.jsx';
import { Frame, useRoute } from './parts.jsx';
import { AccessAccuracy, ServiceCodes } from './risks.jsx';

const PAGES = [
  [/^bsn\./, 'ICP备案服务码', ServiceCodes],
  [/^dc\.\S*\/domain\/details?\//, '域名控制台', DomainDetail],
  [/^dc\./, '域名控制台', DomainList],
  [/\/pcContainer\/selfEntity/, '阿里云ICP代备案管理系统', Home],
  [/\/pcContainer\/myorder/, '阿里云ICP代备案管理系统', OrderList],
  [/\/pcContainer\/orderdetail/, '阿里云ICP代备案管理系统', OrderDetail],
  [/\/pcContainer\/formpage/, '阿里云ICP代备案管理系统', FilingForm],
  [/\/pcContainer\/domainCheck/, '阿里云ICP代备案管理系统', AccessAccuracy],
];

const Welcome = () => (
  <>
    <h2>欢迎</h2>
    <p>云产品控制台首页</p>
  </>
);

const SignIn = () => (
  <div style={{ padding: 40 }}>
    <p>账号未登录，需要客户登录后再操作</p>
    <Button type="primary">立即登录</Button>
  </div>
);

const App = () => {
  const route = useRoute();
  const address = route.host + route.pathname + route.hash;
  const [, title, Page] = PAGES.find(([pattern]) => pattern.test(address)) ?? [
    null,
    '控制台',
    Welcome,
  ];
  document.title = title;
  return (
    <ConfigProvider locale={zhCN}>
      <Frame title={title}>
        {state === 'login' ? <SignIn /> : <Page key={address} route={route} />}
      </Frame>
    </ConfigProvider>
  );
};

createRoot(mountPoint()).render(<App />);
drawPracticeBar(['cards', 'table']);

/** Practice console in Tencent Cloud's wording, built with antd: its own library may not be used here. */
import { Alert, Button, ConfigProvider, Layout, Menu } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { drawPracticeBar, navigate, onRoute, state } from '../shared.js';
import { Material } from './material.jsx';
import { DomainDetail, Orders, Review, Verification } from './orders.jsx';

const PAGES = [
  [/^\/beian\/manage\/material/, '我的备案 - ICP备案 - 控制台', Material],
  [/^\/beian\/manage\/orders/, 'ICP备案 - 控制台', Orders],
  [/^\/beian\/manage\/process\//, 'ICP备案 - 控制台', Review],
  [/^\/beian\/manage\/verification/, 'ICP备案 - 控制台', Verification],
  [/^\/domain\/detail/, '域名注册 - 控制台', DomainDetail],
];

const MENU = [
  { key: '/beian/manage/material', label: '我的备案' },
  { key: '/beian/manage/orders', label: '备案订单' },
  { key: '/cvm', label: '云服务器' },
];

const Other = () => <p>云产品概览</p>;
const SignIn = () => (
  <>
    <Alert type="warning" title="登录后才能继续操作" />
    <Button type="primary">登录</Button>
  </>
);

const App = () => {
  const [href, setHref] = useState(location.href);
  useEffect(() => onRoute(() => setHref(location.href)), []);
  const { pathname } = new URL(href);
  const [, title, Page] = PAGES.find(([pattern]) => pattern.test(pathname)) ?? [
    null,
    '控制台',
    Other,
  ];
  document.title = title;
  return (
    <ConfigProvider locale={zhCN} theme={{ cssVar: true }}>
      <Layout style={{ minHeight: '100vh' }}>
        <Layout.Header style={{ color: '#fff' }}>控制台　1000****41</Layout.Header>
        <Layout>
          <Layout.Sider theme="light">
            <Menu items={MENU} onClick={({ key }) => navigate(key)} />
          </Layout.Sider>
          <Layout.Content style={{ padding: 24, background: '#fff' }}>
            {state === 'login' ? <SignIn /> : <Page key={pathname} />}
          </Layout.Content>
        </Layout>
      </Layout>
    </ConfigProvider>
  );
};

createRoot(document.querySelector('#root')).render(<App />);
drawPracticeBar([]);

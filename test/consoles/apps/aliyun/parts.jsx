/** Pieces of the console: the frame around every page, late data, label–value lines. */
import { Loading, Nav } from '@alifd/next';
import { useEffect, useState } from 'react';
import { navigate, onRoute, pace } from '../shared.js';

export const useRoute = () => {
  const [route, setRoute] = useState(location.href);
  useEffect(() => onRoute(() => setRoute(location.href)), []);
  return new URL(route);
};

/** Counts the parts that have arrived: 0, 1, 2 … up to `parts`, one each `pace` milliseconds. */
export const useLater = (parts) => {
  const [arrived, setArrived] = useState(0);
  useEffect(() => {
    if (arrived >= parts) return;
    const timer = setTimeout(() => setArrived(arrived + 1), pace);
    return () => clearTimeout(timer);
  }, [arrived, parts]);
  return arrived;
};

export const Waiting = () => (
  <Loading visible tip="加载中" style={{ display: 'block', width: '100%' }}>
    <div style={{ height: 120 }} />
  </Loading>
);

export const Lines = ({ of }) => (
  <dl style={{ display: 'grid', gridTemplateColumns: '160px 1fr 160px 1fr', gap: '8px 12px' }}>
    {of.map(([label, value]) => [
      <dt key={`${label}:`}>{label}</dt>,
      <dd key={label} style={{ margin: 0 }}>
        {value}
      </dd>,
    ])}
  </dl>
);

export const Box = ({ title, extra, children }) => (
  <section style={{ background: '#fff', padding: 20, marginBottom: 16 }}>
    <div style={{ display: 'flex', justifyContent: 'space-between', marginBottom: 12 }}>
      <h3 style={{ margin: 0 }}>{title}</h3>
      <div style={{ display: 'flex', gap: 8 }}>{extra}</div>
    </div>
    {children}
  </section>
);

const PAGES = [
  ['我的备案', '/pcContainer/selfEntity'],
  ['我的订单', '/pcContainer/myorder'],
];

export const Frame = ({ title, children }) => (
  <div style={{ minHeight: '100vh', background: '#f4f5f7', fontSize: 14 }}>
    <header style={{ background: '#fff', padding: '12px 24px', boxShadow: '0 1px 2px #ddd' }}>
      <strong>{title}</strong>
      <span style={{ float: 'right' }}>fake****@example.com</span>
    </header>
    <div style={{ display: 'flex' }}>
      <Nav style={{ width: 180 }} embeddable>
        {PAGES.map(([label, path]) => (
          <Nav.Item key={path} onClick={() => navigate(path)}>
            {label}
          </Nav.Item>
        ))}
      </Nav>
      <main style={{ flex: 1, padding: 20 }}>
        {children}
        <section>
          <h4>常见问题</h4>
          <p>取消接入和注销备案有什么区别？</p>
          <p>如何撤回注销订单？</p>
        </section>
      </main>
    </div>
    <footer style={{ textAlign: 'center', padding: 24, color: '#888' }}>
      © 2009-现在 练习云 版权所有 浙ICP备77777777号-7
    </footer>
  </div>
);

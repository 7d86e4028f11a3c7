/** The same practice console drawn with Element UI: what a redesign leaves is the wording. */
import ElementUI from 'element-ui';
import Vue from 'vue';
import 'element-ui/lib/theme-chalk/index.css';
import { drawPracticeBar, navigate, onRoute, state } from '../shared.js';
import { Home } from './home.js';
import { FilingForm, OrderDetail, OrderList } from './orders.js';
import { t } from './words.js';

Vue.use(ElementUI);

const Welcome = { template: '<div><h2>欢迎</h2><p>云产品控制台首页</p></div>' };
const SignIn = {
  template:
    '<div><p>账号未登录，需要客户登录后再操作</p><el-button type="primary">立即登录</el-button></div>',
};

const PAGES = [
  [/\/pcContainer\/selfEntity/, Home],
  [/\/pcContainer\/myorder/, OrderList],
  [/\/pcContainer\/orderdetail/, OrderDetail],
  [/\/pcContainer\/formpage/, FilingForm],
];

new Vue({
  el: '#app',
  data: () => ({ path: location.pathname }),
  computed: {
    page() {
      if (state === 'login') return SignIn;
      return PAGES.find(([pattern]) => pattern.test(this.path))?.[1] ?? Welcome;
    },
  },
  created() {
    document.title = t('阿里云ICP代备案管理系统');
    onRoute(() => {
      this.path = location.pathname;
    });
  },
  methods: { navigate, t },
  template: `
    <el-container>
      <el-aside width="180px">
        <el-menu @select="navigate">
          <el-menu-item index="/pcContainer/selfEntity">{{ t('我的备案') }}</el-menu-item>
          <el-menu-item index="/pcContainer/myorder">{{ t('我的订单') }}</el-menu-item>
        </el-menu>
      </el-aside>
      <el-main>
        <component :is="page" :key="path"></component>
        <section><h4>常见问题</h4><p>取消接入和注销备案有什么区别？</p></section>
      </el-main>
    </el-container>`,
});
drawPracticeBar([]);

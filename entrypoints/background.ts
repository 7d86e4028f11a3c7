import { defineBackground } from 'wxt/utils/define-background';
import findings from '../components/findings/findings.css?inline';
import overlay from '../components/overlay/overlay.css?inline';
import { drawView } from '../components/overlay/view.tsx';
import theme from '../components/theme.css?inline';
import { startBackground } from '../utils/extension/background.ts';

export default defineBackground({
  type: 'module',
  main() {
    startBackground({ css: `${theme}\n${findings}\n${overlay}`, draw: drawView });
  },
});

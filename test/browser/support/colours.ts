/**
 * Colours as they are computed, in light, dark and forced colours: axe judges neither pictures nor forced colours.
 * To be called on a root element in the page, or inside the closed root: `locator.evaluate(colourFaults)`.
 */

/** One line a fault: the text or drawing that cannot be told from what lies behind it, or a state shown by colour alone. */
export const colourFaults = (root: Element): string[] => {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const TEXT = 4.5;
  /** Large text and drawings. */
  const LARGE = 3;

  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return ['no canvas to read colours with'];
  const known = new Map<string, Colour>();
  const read = (css: string): Colour => {
    const before = known.get(css);
    if (before) return before;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    const colour: Colour = [red, green, blue, alpha / 255];
    known.set(css, colour);
    return colour;
  };
  const over = ([r, g, b, a]: Colour, [R, G, B]: Colour): Colour => [
    r * a + R * (1 - a),
    g * a + G * (1 - a),
    b * a + B * (1 - a),
    1,
  ];
  const luminance = ([red, green, blue]: Colour): number => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one: Colour, other: Colour): number => {
    const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };

  const above = (el: Element): Element | null => {
    const parent = el.parentNode;
    return parent instanceof ShadowRoot ? parent.host : el.parentElement;
  };
  const probe = document.createElement('i');
  probe.style.cssText = 'position:fixed;background:Canvas';
  root.append(probe);
  const canvas = read(getComputedStyle(probe).backgroundColor);
  probe.remove();
  const behind = (el: Element | null): Colour =>
    el ? over(read(getComputedStyle(el).backgroundColor), behind(above(el))) : canvas;
  const shownIn = (css: string, el: Element): Colour => {
    const [red, green, blue, alpha] = read(css);
    let opacity = 1;
    for (let at: Element | null = el; at; at = above(at)) {
      opacity *= Number(getComputedStyle(at).opacity);
    }
    return over([red, green, blue, alpha * opacity], behind(el));
  };

  const faults: string[] = [];
  const tell = (what: string, el: Element, ratio: number) =>
    faults.push(
      `${what} ${ratio.toFixed(2)}: ${el.localName}.${el.getAttribute('class') ?? ''} ${el.textContent.trim().slice(0, 30)}`,
    );
  const isSeen = (el: Element): boolean => {
    const { width, height } = el.getBoundingClientRect();
    return (
      width > 1 &&
      height > 1 &&
      el.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    );
  };
  const leastFor = (el: Element): number => {
    const { fontSize, fontWeight } = getComputedStyle(el);
    const size = Number.parseFloat(fontSize);
    return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? LARGE : TEXT;
  };
  const ownText = (el: Element): boolean =>
    [...el.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

  const seen = [root, ...root.querySelectorAll('*')].filter(isSeen);
  for (const el of seen) {
    if (el.closest('svg') || el.closest(':disabled, [aria-disabled=true], option')) continue;
    const { color } = getComputedStyle(el);
    if (ownText(el) || (el instanceof HTMLInputElement && el.value !== '')) {
      const ratio = contrast(shownIn(color, el), behind(el));
      if (ratio < leastFor(el)) tell('text', el, ratio);
    }
    if (el.matches('input:placeholder-shown, textarea:placeholder-shown')) {
      const hint = getComputedStyle(el, '::placeholder');
      const ratio = contrast(shownIn(hint.color, el), behind(el));
      if (ratio < TEXT) tell('placeholder', el, ratio);
    }
  }

  // Text in drawings stands on the last shape before it that lies under its middle.
  for (const svg of seen.filter((el) => el.matches('svg'))) {
    const parts = [...svg.querySelectorAll('*')];
    for (const text of parts.filter((el) => el.localName === 'text' && isSeen(el))) {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const under = parts.slice(0, parts.indexOf(text)).findLast((shape) => {
        const box = shape.getBoundingClientRect();
        return (
          /^(rect|circle|ellipse|path|polygon)$/.test(shape.localName) &&
          getComputedStyle(shape).fill !== 'none' &&
          box.left <= x &&
          x <= box.right &&
          box.top <= y &&
          y <= box.bottom
        );
      });
      const ground = under ? over(read(getComputedStyle(under).fill), behind(svg)) : behind(svg);
      const ratio = contrast(over(read(getComputedStyle(text).fill), ground), ground);
      if (ratio < leastFor(text)) tell('text in a drawing', text, ratio);
    }
  }

  for (const mark of seen.filter((el) => el.matches('svg.mark'))) {
    const [shape, sign] = [mark.querySelector('.shape'), mark.querySelector('.sign')];
    if (!shape || !sign) continue;
    const fill = read(getComputedStyle(shape).fill);
    const outside = contrast(over(fill, behind(mark)), behind(mark));
    const inside = contrast(over(read(getComputedStyle(sign).stroke), fill), fill);
    if (outside < LARGE) tell('mark', mark, outside);
    if (inside < LARGE) tell('sign in a mark', mark, inside);
  }

  // What is chosen differs from its neighbours by more than a colour that may be forced away.
  const look = (el: Element): string => {
    const style = getComputedStyle(el);
    return [
      style.color,
      style.backgroundColor,
      style.fontWeight,
      style.textDecorationLine,
      style.outlineStyle,
      ...(['Top', 'Right', 'Bottom', 'Left'] as const).map(
        (side) =>
          `${style[`border${side}Width`]} ${style[`border${side}Style`]} ${style[`border${side}Color`]}`,
      ),
    ].join('|');
  };
  /** Neither the two themselves nor what they stand in, up to where it is the same, differ. */
  const isAlike = (one: Element, other: Element): boolean => {
    for (
      let [a, b]: (Element | null)[] = [one, other];
      a && b && a !== b;
      [a, b] = [above(a), above(b)]
    ) {
      if (look(a) !== look(b)) return false;
    }
    return true;
  };
  const CHOSEN = '[aria-current], [aria-pressed=true], [aria-selected=true], .selected';
  for (const chosen of seen.filter((el) => el.matches(CHOSEN))) {
    const others = [
      ...(chosen.parentElement?.parentElement ?? root).querySelectorAll(chosen.localName),
    ]
      .filter(
        (el) => isSeen(el) && !el.matches(CHOSEN) && !el.contains(chosen) && !chosen.contains(el),
      )
      .filter((el) => el.classList[0] === chosen.classList[0]);
    const [other] = others;
    if (other && isAlike(chosen, other)) tell('chosen like the others', chosen, 1);
  }
  return faults;
};

/** Ends of a page that are very large or very deep. */

/** 200,000 nodes, one of them changing all the time. */
export const MASS = `<div id="mass" style="height:200px;overflow:auto"></div><p id="out"></p><script>
      const mass = document.querySelector('#mass');
      for (let i = 0; i < 1000; i++) { const row = document.createElement('div');
        for (let j = 0; j < 100; j++) { const cell = document.createElement('span'); cell.textContent = 'x' + j; row.append(cell); }
        mass.append(row); }
      document.querySelector('#cancel').addEventListener('click', () => { document.querySelector('#out').textContent = 'pressed'; });
      setInterval(() => { mass.firstChild.firstChild.textContent = String(Math.random()); }, 100);
    </script>`;

/** So many elements inside each other. */
export const deep = (
  depth: number,
  style: string,
): string => `<div id="deep" style="${style}"></div><script>
        let at = document.querySelector('#deep');
        for (let i = 0; i < ${depth}; i++) { const inner = document.createElement('div'); at.append(inner); at = inner; }
        at.textContent = '最里面';
      </script>`;

/** Open shadow roots inside each other, and frames inside each other. */
export const NESTED = `<script>
      let at = document.body;
      for (let i = 0; i < 60; i++) { const inner = document.createElement('div'); at.append(inner);
        at = inner.attachShadow({ mode: 'open' }); }
      let doc = document;
      for (let i = 0; i < 12; i++) { const frame = doc.createElement('iframe'); doc.body.append(frame); doc = frame.contentDocument; if (!doc) break; }
    </script>`;

import { encode } from 'uqr';

const THEMES = {
  light: [
    ['#fff', '#1b1f24', '#f3f5f8'],
    ['#eef1f5', '#223', '#fff'],
  ],
  dark: [
    ['#0b0e14', '#d8dde6', '#151a23'],
    ['#1c1c1e', '#e0e0e0', '#2a2a2d'],
  ],
};
const WORDS =
  'open your authenticator and point it at the square then type the six digits it shows to finish we ask for them once a day keep the recovery codes in a safe place'.split(
    ' ',
  );

/** The HTML of a page that holds these codes among what such pages have. `showCodes` then draws them in it. */
export function pageOf(chance, { codes, theme = 'light', zoom = 1, edge, decoys }) {
  const [ground, ink, card] = chance.pick(THEMES[theme]);
  const text = (count) => Array.from({ length: count }, () => chance.pick(WORDS)).join(' ');
  const boxes = codes
    .map((code) => `<div class="box" data-code='${quoted(withModules(code))}'></div>`)
    .join('');
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; background: ${ground}; color: ${ink}; font: 15px/1.5 ${chance.pick(['sans-serif', 'serif'])}; zoom: ${zoom}; }
    header, section { background: ${card}; padding: 12px ${chance.whole(12, 60)}px; }
    main { margin: ${chance.between(10, 90)}px ${chance.between(10, 300)}px; max-width: 1000px; }
    .codes { display: flex; flex-wrap: wrap; gap: ${chance.whole(12, 40)}px; padding: ${chance.whole(8, 40)}px; }
    .box { position: relative; line-height: 0; } .box table { border-collapse: collapse; } .box td { padding: 0; }
    .logo { position: absolute; inset: 0; margin: auto; border-radius: 20%; border: 4px solid #fff; box-sizing: border-box; }
    .edge .box { position: fixed; }
    .chess { width: 210px; height: 210px; background: repeating-conic-gradient(#000 0 25%, #fff 0 50%) 0 / 20px 20px; }
    .eye { width: 12px; height: 12px; margin: 20px; background: #000 padding-box; border: 4px solid #fff; outline: 4px solid #000; }
  </style>
  <body class="${edge ? 'edge' : ''}" data-edge="${edge ?? ''}">
  <header>${text(3)} <input value="${text(2)}"> <button>${text(1)}</button></header>
  <main><h1>${text(5)}</h1><p>${text(chance.whole(10, 60))}</p>
  <section class="codes">${boxes}</section>
  ${decoys ? `<div class="chess"></div>${'<p class="eye"></p>'.repeat(chance.whole(1, 5))}` : ''}
  <p>${text(chance.whole(20, 120))}</p><input placeholder="${text(2)}"> <button>${text(1)}</button></main>`;
}

const quoted = (value) => JSON.stringify(value).replaceAll("'", '&#39;');

function withModules({ text, ecc, ...rest }) {
  const modules = encode(text, { ecc, border: 0 }).data.map((row) => row.map(Number));
  return { ...rest, modules };
}

/** Runs in the page. Every code is drawn in the way it asks for; a code at an edge is put a third outside of it. */
export async function showCodes() {
  const px = (value) => `${value}px`;

  function canvasOf({ modules, quiet, dark, light }, scale) {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = (modules.length + 2 * quiet) * scale;
    const context = canvas.getContext('2d');
    context.fillStyle = light;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.fillStyle = dark;
    for (const [y, row] of modules.entries())
      for (const [x, set] of row.entries())
        if (set) context.fillRect((x + quiet) * scale, (y + quiet) * scale, scale, scale);
    return canvas;
  }

  function svgOf({ modules, quiet, dark, light, shape, ink = 1 }) {
    const size = modules.length;
    const isEye = (x, y) => (y < 7 && (x < 7 || x >= size - 7)) || (y >= size - 7 && x < 7);
    const round = { dots: ink / 2, round: ink / 3 }[shape] ?? 0;
    const inset = (1 - ink) / 2;
    const square = (x, y) =>
      shape && !isEye(x, y)
        ? `<rect x="${x + inset}" y="${y + inset}" width="${ink}" height="${ink}" rx="${round}"/>`
        : `<rect x="${x}" y="${y}" width="1" height="1" shape-rendering="crispEdges"/>`;
    const squares = modules.flatMap((row, y) => row.map((set, x) => (set ? square(x, y) : '')));
    const side = size + 2 * quiet;
    return `<svg viewBox="${-quiet} ${-quiet} ${side} ${side}" width="100%" height="100%"><rect x="${-quiet}" y="${-quiet}" width="${side}" height="${side}" fill="${light}"/><g fill="${dark}">${squares.join('')}</g></svg>`;
  }

  function tableOf({ modules, dark, light }, module) {
    const cell = (set) =>
      `<td style="width:${module}px;height:${module}px;background:${set ? dark : light}">`;
    return `<table>${modules.map((row) => `<tr>${row.map(cell).join('')}`).join('')}</table>`;
  }

  async function pictureOf(code) {
    const [type, quality] = code.as === 'jpeg' ? ['image/jpeg', code.quality] : ['image/png'];
    const picture = new Image();
    picture.src = canvasOf(code, 4).toDataURL(type, quality);
    await picture.decode();
    return picture;
  }

  for (const box of document.querySelectorAll('[data-code]')) {
    const code = JSON.parse(box.dataset.code);
    const modules = code.modules.length + 2 * code.quiet;
    const side = code.module ? code.module * modules : code.side;
    Object.assign(box.style, { width: px(side), height: px(side), background: code.light });
    if (code.as === 'svg') box.innerHTML = svgOf(code);
    else if (code.as === 'table') {
      box.innerHTML = tableOf(code, code.module);
      Object.assign(box.style, { padding: px(code.quiet * code.module), boxSizing: 'border-box' });
    } else box.append(code.as === 'canvas' ? canvasOf(code, 6) : await pictureOf(code));
    for (const shown of box.querySelectorAll('img, canvas'))
      Object.assign(shown.style, { width: '100%', height: '100%' });
    if (code.turn) {
      box.style.transform = `rotate(${code.turn}deg) skewX(${code.skew}deg)`;
      box.style.margin = px(side * 0.3);
    }
    if (code.logo) {
      const logo = document.createElement('i');
      logo.className = 'logo';
      Object.assign(logo.style, {
        width: px(side * code.logo),
        height: px(side * code.logo),
        background: '#2a62d8',
      });
      box.append(logo);
    }
    const { edge } = document.body.dataset;
    if (edge) box.style[edge] = px(-side / 3);
  }
  const seen = [...document.querySelectorAll('[data-code]')].map((box) => box.getBoundingClientRect());
  return seen.every(
    (at) => at.left >= 0 && at.top >= 0 && at.right <= innerWidth && at.bottom <= innerHeight,
  );
}

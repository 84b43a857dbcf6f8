'use strict';
(() => {
  const BATCH = 100, TOP = 15, COLOURS = 8;
  const data = JSON.parse(document.getElementById('data').textContent);
  const byId = id => document.getElementById(id);
  const plural = (n, one) => n + ' ' + one + (n === 1 ? '' : 's');
  // Text is only ever set as text: what an article holds is never read as markup.
  const make = (tag, cls, ...children) => {
    const node = document.createElement(tag);
    if (cls) node.className = cls;
    node.append(...children);
    return node;
  };
  const name = i => data.entities[i][0];
  const names = q => q.speakers.map(name).join(', ') || 'Unknown';
  const title = a => a.title || a.key;
  const count = (map, key, by = 1) => map.set(key, (map.get(key) || 0) + by);
  const most = map => [...map].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));

  const said = new Map(), mentioned = new Map(), pairs = new Map();
  let statements = 0, thoughts = 0;
  for (const a of data.articles) {
    for (const [i, n] of a.entities) count(mentioned, i, n);
    for (const q of a.quotes) {
      if (q.act === 'thought') { thoughts++; continue; }
      statements++;
      for (const s of q.speakers) {
        count(said, s);
        for (const o of q.about) count(pairs, s + ' ' + o);
      }
    }
  }
  const quotedMost = most(said);
  const rank = new Map(quotedMost.map(([s], i) => [s, i]));
  // Next to each other in rank, next in colour: the most quoted never share one.
  const colour = s => s === undefined ? 'c8' : 'c' + (rank.has(s) ? rank.get(s) : s) % COLOURS;
  const initials = q => q.speakers.length ? name(q.speakers[0]).split(/\s+/).map(w => [...w][0]).join('').slice(0, 4) + (q.speakers.length > 1 ? '+' : '') : '?';
  byId('counts').textContent = [plural(data.articles.length, 'article'), plural(statements + thoughts, 'quote') + (thoughts ? ', ' + thoughts + ' of them only thought' : ''), plural(said.size, 'speaker')].join(' · ');

  const theme = byId('theme');
  const system = matchMedia('(prefers-color-scheme: dark)');
  let chosen = null;
  const setTheme = () => {
    const dark = chosen === null ? system.matches : chosen === 'dark';
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    theme.title = 'Switch between light and dark colours';
    theme.textContent = dark ? 'Light' : 'Dark';
  };
  theme.addEventListener('click', () => { chosen = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark'; setTheme(); });
  system.addEventListener('change', setTheme);
  setTheme();

  let wanted = {}, shown = [], speaker = null;
  const wordsOf = (a, q) => { let t = ''; for (let i = 0; i < q.contents.length; i += 2) t += a.text.slice(q.contents[i], q.contents[i + 1]) + ' '; return t.toLowerCase(); };
  const passes = q => (!wanted.kind || q.kind === wanted.kind) && (!wanted.act || q.act === wanted.act) && q.confidence >= wanted.least && (speaker === null || q.speakers.includes(speaker));
  const found = (a, q) => passes(q) && (!wanted.text || names(q).toLowerCase().includes(wanted.text) || wordsOf(a, q).includes(wanted.text));
  const byWords = a => wanted.text && !wanted.kind && !wanted.act && !wanted.least && speaker === null && (title(a) + '\n' + a.text).toLowerCase().includes(wanted.text);

  function drawText(a) {
    const text = make('div', 'text');
    // Each stretch is cut wherever any span begins or ends, so that spans may nest and cross.
    const spans = [];
    const put = (flat, type, q) => { for (let i = 0; i < flat.length; i += 2) spans.push({from: flat[i], to: flat[i + 1], type, q}); };
    put(a.boilerplate, 'boilerplate', null);
    a.quotes.forEach(q => { if (found(a, q) || byWords(a)) { put(q.contents, 'q', q); put(q.cue, 'cue', q); put(q.source, 'source', q); } });
    const begun = new Set(), paragraphs = a.paragraphs.length ? a.paragraphs : [0, a.text.length];
    for (let p = 0; p < paragraphs.length; p += 2) {
      const [from, to] = [paragraphs[p], paragraphs[p + 1]];
      const near = spans.filter(s => s.from < to && s.to > from);
      const cuts = [...new Set([from, to, ...near.flatMap(s => [s.from, s.to]).filter(c => c > from && c < to)])].sort((x, y) => x - y);
      const par = make('p', '');
      for (let c = 0; c + 1 < cuts.length; c++) {
        const over = near.filter(s => s.from <= cuts[c] && s.to >= cuts[c + 1]);
        const words = a.text.slice(cuts[c], cuts[c + 1]);
        if (!over.length) { par.append(words); continue; }
        const contents = over.filter(s => s.type === 'q').sort((x, y) => (x.to - x.from) - (y.to - y.from));
        const part = make('span', over.map(s => s.type).join(' '), words);
        if (contents.length) {
          const q = contents[0].q;
          part.classList.add(colour(q.speakers[0]), q.kind, q.act);
          part.dataset.q = a.quotes.indexOf(q);
          if (!begun.has(q)) {
            begun.add(q);
            part.tabIndex = 0;
            part.setAttribute('role', 'group');
            part.setAttribute('aria-label', describe(q).join(', '));
          }
        }
        par.append(part);
        for (const s of contents) {
          if (s.to === cuts[c + 1] && s.to === s.q.contents[s.q.contents.length - 1]) {
            const who = make('span', 'who ' + colour(s.q.speakers[0]), initials(s.q));
            who.setAttribute('aria-hidden', 'true');
            par.append(who);
          }
        }
      }
      text.append(par);
    }
    return text;
  }

  const describe = q => [names(q), q.kind + ' ' + q.act, q.speakers.length ? 'speaker by ' + q.how + (q.rule === 'none' ? '' : ' (' + q.rule + ')') : 'no speaker resolved', 'confidence ' + Math.round(q.confidence * 100) + '%'];

  function entityItem(i, n) {
    return make('li', '', make('span', '', name(i)), make('span', '', String(n)), make('small', '', data.entities[i][1].toLowerCase()));
  }

  function fill(details, a) {
    const side = make('div', 'side', make('h3', '', 'Entities'));
    const list = make('ul', 'entities');
    [...a.entities].sort((x, y) => y[1] - x[1]).forEach(([i, n]) => list.append(entityItem(i, n)));
    side.append(list);
    details.append(make('div', 'body', drawText(a), side));
  }

  function articleItem(entry) {
    const a = entry.article;
    const meta = [a.key, a.at ? a.at.slice(0, 10) : '', plural(entry.quotes, 'quote')].filter(Boolean).join(' · ');
    const details = make('details', 'article', make('summary', '', make('h3', '', title(a)), make('span', 'meta', meta)));
    details.addEventListener('toggle', () => { if (details.open && !details.querySelector('.body')) fill(details, a); });
    details.article = a;
    return details;
  }

  function showMore() {
    const list = byId('list'), from = list.childElementCount;
    list.append(...shown.slice(from, from + BATCH).map(articleItem));
    byId('more').hidden = list.childElementCount >= shown.length;
    return list.children[from];
  }

  function update() {
    const value = id => byId(id).value;
    wanted = {text: value('search').trim().toLowerCase(), kind: value('kind'), act: value('act'), least: value('least') / 100};
    byId('leastShown').textContent = value('least') + '%';
    const only = value('article'), all = !wanted.text && !wanted.kind && !wanted.act && !wanted.least && speaker === null;
    shown = [];
    let quotes = 0;
    data.articles.forEach((article, i) => {
      if (only !== '' && i !== Number(only)) return;
      const n = article.quotes.filter(q => found(article, q)).length;
      if (n || all || byWords(article)) { shown.push({article, quotes: n}); quotes += n; }
    });
    byId('list').replaceChildren();
    hide();
    const first = showMore();
    if (first) first.open = true;
    byId('status').textContent = plural(quotes, 'quote') + ' in ' + plural(shown.length, 'article') + (speaker === null ? '' : ', of ' + name(speaker));
    for (const b of byId('quoted').querySelectorAll('button')) b.setAttribute('aria-pressed', String(Number(b.dataset.speaker) === speaker));
  }

  for (const [s, n] of quotedMost.slice(0, TOP)) {
    const bar = make('span', 'bar ' + colour(s));
    bar.style.width = 100 * n / quotedMost[0][1] + '%';
    const button = make('button', '', make('span', '', name(s)), make('span', '', n + ' (' + Math.round(100 * n / statements) + '%)'), bar);
    button.type = 'button';
    button.dataset.speaker = s;
    button.addEventListener('click', () => { speaker = speaker === s ? null : s; update(); });
    byId('quoted').append(make('li', '', button));
  }
  most(mentioned).slice(0, 2 * TOP).forEach(([i, n]) => byId('entities').append(entityItem(i, n)));

  const svg = (tag, attributes, ...children) => {
    const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const key in attributes) node.setAttribute(key, attributes[key]);
    node.append(...children);
    return node;
  };

  // Names in a column, an arc for each pair: it reads at any width, and the same data always give the same picture.
  function network() {
    const edges = most(pairs).slice(0, 2 * TOP).map(([k, n]) => [...k.split(' ').map(Number), n]);
    if (!edges.length) { byId('network').textContent = 'Nobody speaks about anybody.'; return; }
    const weight = new Map();
    edges.forEach(([s, o, n]) => { count(weight, s, n); count(weight, o, n); });
    const heaviest = new Set(most(weight).slice(0, TOP).map(e => e[0]));
    let kept = edges.filter(([s, o]) => heaviest.has(s) && heaviest.has(o));
    if (!kept.length) kept = edges.slice(0, 1);
    const nodes = [...new Set(kept.flatMap(([s, o]) => [s, o]))].sort((x, y) => weight.get(y) - weight.get(x) || x - y);
    const y = i => 18 + 26 * nodes.indexOf(i);
    const picture = svg('svg', {viewBox: '0 0 300 ' + (26 * nodes.length + 10), role: 'img', 'aria-label': 'Arcs from who speaks to whom they speak about; the list below says the same'});
    const x = 190, high = Math.max(...kept.map(e => e[2]));
    for (const [s, o, n] of kept) {
      const reach = x + 20 + 80 * Math.abs(y(s) - y(o)) / (26 * Math.max(1, nodes.length - 1));
      picture.append(svg('path', {class: colour(s), d: `M${x + 4} ${y(s)} C${reach + 20} ${y(s)} ${reach + 20} ${y(o)} ${x + 10} ${y(o)}`, 'stroke-width': 1 + 3 * n / high}));
      picture.append(svg('path', {class: 'head ' + colour(s), d: `M${x + 5} ${y(o)} l8 -4 v8 z`}));
    }
    for (const i of nodes) {
      const label = name(i).length > 24 ? name(i).slice(0, 23) + '…' : name(i);
      picture.append(svg('circle', {class: said.has(i) ? colour(i) : 'c8', cx: x, cy: y(i), r: 4}), svg('text', {x: x - 10, y: y(i) + 4, 'text-anchor': 'end'}, label));
    }
    byId('network').append(picture);
    kept.forEach(([s, o, n]) => byId('pairs').append(make('li', '', name(s) + ' about ' + name(o) + ': ' + n)));
  }

  const tip = byId('tip');
  let current = null;
  function hide() {
    tip.hidden = true;
    document.querySelectorAll('.q.on').forEach(e => e.classList.remove('on'));
    current = null;
  }
  function show(part) {
    if (part === current) return;
    hide();
    current = part;
    const details = part.closest('.article'), q = details.article.quotes[part.dataset.q];
    details.querySelectorAll(`[data-q="${part.dataset.q}"]`).forEach(e => e.classList.add('on'));
    const [who, ...rest] = describe(q);
    tip.replaceChildren(make('strong', '', who), ...rest.map(line => make('div', '', line)));
    tip.hidden = false;
    const box = part.getClientRects()[0] || part.getBoundingClientRect();
    const above = box.top - tip.offsetHeight - 8;
    tip.style.left = Math.max(8, Math.min(box.left, innerWidth - tip.offsetWidth - 8)) + 'px';
    tip.style.top = (above > 8 ? above : box.bottom + 8) + 'px';
  }
  for (const [type, out] of [['mouseover', 'mouseout'], ['focusin', 'focusout']]) {
    byId('list').addEventListener(type, e => { const part = e.target.closest('[data-q]'); if (part) show(part); });
    byId('list').addEventListener(out, hide);
  }
  document.addEventListener('keydown', e => { if (e.key === 'Escape') hide(); });
  document.addEventListener('scroll', () => { if (!document.activeElement.closest('[data-q]')) hide(); }, {passive: true});

  data.articles.forEach((a, i) => { const option = make('option', '', title(a)); option.value = i; byId('article').append(option); });
  for (const f of data.failures) byId('failures').querySelector('ul').append(make('li', '', make('strong', '', f.key), ' ', f.reason));
  byId('failures').hidden = !data.failures.length;
  const filter = byId('filter');
  let waiting = 0;
  filter.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(update, 120); });
  filter.addEventListener('submit', e => e.preventDefault());
  filter.addEventListener('reset', () => { speaker = null; setTimeout(update); });
  byId('more').addEventListener('click', () => { const first = showMore(); if (first) first.querySelector('summary').focus(); });
  network();
  update();
  document.documentElement.dataset.ready = 'true';
})();

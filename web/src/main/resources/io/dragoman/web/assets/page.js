// What pages do beyond links and forms; everything here has a way without it.
'use strict';
(() => {
  const all = (choice, root = document) => Array.from(root.querySelectorAll(choice));
  document.documentElement.classList.add('scripted');

  // Switches of kinds, remembered while the tab is open.
  const text = document.querySelector('.text');
  all('.switch').forEach(button => {
    const kind = button.dataset.kind;
    const set = shown => {
      button.setAttribute('aria-pressed', String(shown));
      if (text) text.classList.toggle('hide-' + kind, !shown);
    };
    set(sessionStorage.getItem('hide-' + kind) === null);
    button.addEventListener('click', () => {
      const shown = button.getAttribute('aria-pressed') !== 'true';
      if (shown) sessionStorage.removeItem('hide-' + kind); else sessionStorage.setItem('hide-' + kind, '1');
      set(shown);
    });
  });

  // An item chosen in the text is shown in the panel, and the other way round.
  const runs = id => all('.m[data-i]').filter(run => run.dataset.i.split(' ').includes(id));
  const choose = (id, intoText) => {
    all('.on').forEach(one => one.classList.remove('on'));
    const card = document.getElementById(id);
    if (!card || !card.classList.contains('card')) return;
    card.classList.add('on');
    runs(id).forEach(run => run.classList.add('on'));
    const first = runs(id)[0];
    if (intoText && first) first.scrollIntoView({ block: 'center' });
    if (!intoText) {
      const panel = document.querySelector('.panel');
      if (getComputedStyle(panel).position === 'sticky') panel.scrollTop = card.offsetTop - panel.offsetTop - 40;
      else card.scrollIntoView({ block: 'center' });
    }
    history.replaceState(null, '', '#' + id);
  };
  if (text) {
    text.addEventListener('click', event => {
      const tag = event.target.closest('.tag');
      const run = event.target.closest('.m[data-i]');
      if (tag) { event.preventDefault(); choose(tag.hash.slice(1), false); }
      else if (run && String(getSelection()) === '') choose(run.dataset.i.split(' ').find(id => !/^[atpc]\d/.test(id)) || run.dataset.i.split(' ')[0], false);
    });
    all('[data-show]').forEach(link => link.addEventListener('click', event => { event.preventDefault(); choose(link.dataset.show, true); }));
    if (location.hash) { const id = decodeURIComponent(location.hash.slice(1)); choose(id, true); choose(id, false); }
  }

  // "why?" opens over the page.
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', 'Why it was coded so');
  all('a.why').forEach(link => link.addEventListener('click', async event => {
    event.preventDefault();
    if (!dialog.isConnected) document.body.append(dialog);
    dialog.replaceChildren('Reading the sentence …');
    if (!dialog.open) dialog.showModal();
    try {
      const answer = await fetch(link.href);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const why = page.getElementById('why') || page.querySelector('main');
      const close = document.createElement('button');
      close.type = 'button'; close.textContent = 'Close'; close.addEventListener('click', () => dialog.close());
      dialog.replaceChildren(document.adoptNode(why), close);
    } catch (problem) { location.href = link.href; }
  }));

  // Dragging over a chart zooms: the period goes into the address.
  all('[data-zoom] svg.chart').forEach(chart => {
    let begin = null, band = null, moved = false;
    const box = () => chart.getBoundingClientRect();
    const at = event => (event.clientX - box().left) / box().width * chart.viewBox.baseVal.width;
    const hits = all('.hit', chart);
    const under = x => hits.find(hit => x <= hit.x.baseVal.value + hit.width.baseVal.value) || hits[hits.length - 1];
    chart.addEventListener('pointerdown', event => {
      if (event.button !== 0 || event.pointerType === 'touch') return;
      begin = at(event); moved = false;
    });
    chart.addEventListener('dragstart', event => event.preventDefault());
    window.addEventListener('pointermove', event => {
      if (begin === null) return;
      const now = at(event);
      if (!moved && Math.abs(now - begin) < 8) return;
      moved = true;
      if (!band) {
        band = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
        band.setAttribute('class', 'band'); band.setAttribute('y', '10'); band.setAttribute('height', '258');
        chart.append(band);
      }
      band.setAttribute('x', Math.min(begin, now)); band.setAttribute('width', Math.abs(now - begin));
    });
    window.addEventListener('pointerup', event => {
      if (begin === null) return;
      const ends = [begin, at(event)].sort((a, b) => a - b);
      begin = null;
      if (band) { band.remove(); band = null; }
      if (!moved || hits.length === 0) return;
      const address = new URL(location.href);
      address.searchParams.set('from', under(ends[0]).dataset.from);
      address.searchParams.set('to', under(ends[1]).dataset.to);
      location.href = address;
    });
    chart.addEventListener('click', event => { if (moved) { event.preventDefault(); event.stopPropagation(); moved = false; } }, true);
  });

  // Keys.
  const rows = () => all('table.items tbody tr, .hit-list li, .card');
  let current = -1;
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select, dialog')) return;
    const go = choice => { const link = document.querySelector(choice); if (link) link.click(); };
    switch (event.key) {
      case '/': event.preventDefault(); document.querySelector('.search input').focus(); break;
      case 'n': go('a[rel=next]'); break;
      case 'p': go('a[rel=prev]'); break;
      case 'j': case 'k': {
        const list = rows(); if (list.length === 0) return;
        current = Math.max(0, Math.min(list.length - 1, current + (event.key === 'j' ? 1 : -1)));
        const link = list[current].querySelector('td.evidence a, a.title, a.why, a');
        list[current].scrollIntoView({ block: 'nearest' });
        if (link) link.focus();
        break;
      }
      case '?': location.href = '/help'; break;
      default:
    }
  });
})();

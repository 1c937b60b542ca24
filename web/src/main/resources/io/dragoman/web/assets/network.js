// Draws the network; the table below it says the same.
'use strict';
(async () => {
  const place = document.querySelector('[data-graph]');
  if (!place || !window.echarts) return;
  const graph = await (await fetch(place.dataset.graph)).json();
  const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const most = Math.max(1, ...graph.nodes.map(node => node.events));
  const strongest = Math.max(1, ...graph.links.map(link => link.events));
  const chart = window.echarts.init(place, null, { renderer: 'svg' });
  const draw = () => chart.setOption({
    animation: false,
    tooltip: { renderMode: 'richText', backgroundColor: colour('--paper'), borderColor: colour('--rule'), textStyle: { color: colour('--ink'), fontSize: 12 } },
    series: [{
      type: 'graph', layout: 'force', roam: true, zoom: 0.86, draggable: true,
      force: { repulsion: 160, edgeLength: [50, 190], gravity: 0.12, layoutAnimation: false },
      emphasis: { focus: 'adjacency' },
      label: { show: true, position: 'right', color: colour('--ink'), fontSize: 11, formatter: '{b}' },
      labelLayout: { hideOverlap: true },
      data: graph.nodes.map(node => ({ id: node.id, name: node.name, value: node.events, symbolSize: 6 + 26 * Math.sqrt(node.events / most), itemStyle: { color: colour('--forth') } })),
      links: graph.links.map(link => ({
        source: link.source, target: link.target, value: link.events,
        lineStyle: { width: 0.8 + 6 * link.events / strongest, opacity: 0.6, color: link.score < 0 ? colour('--conf') : colour('--coop'), type: link.score < 0 ? 'dashed' : 'solid' },
      })),
    }],
  });
  draw();
  window.addEventListener('resize', () => chart.resize());
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
  chart.on('click', event => {
    if (event.dataType === 'edge') location.href = '/pairs/' + event.data.source + '-' + event.data.target;
    else location.href = '/network?country=' + event.data.id;
  });
})();

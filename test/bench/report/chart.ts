import * as echarts from 'echarts';
import { latencyAt, measuredOperations } from './ratios.ts';
import type { Result, SizeResult } from './result.ts';
import { TITLES } from './tables.ts';

const WIDTH = 1000;
const HEIGHT = 460;

const FOOT_MS = 0.1;

type Server = keyof typeof TITLES;

const SERVERS = Object.keys(TITLES) as Server[];

/** An SVG: on the left what each operation takes on the largest graph, on the right how the hot season's page grows with the graph. Both axes of time are logarithmic. */
export function chartOf(result: Result): string {
  const largest = result.sizes.at(-1);
  if (!largest) throw new Error('Expected a graph that was measured, found none.');
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: HEIGHT });
  const operations = measuredOperations(largest);
  // A bar on a logarithmic axis has no natural foot: all stand on the same.
  const foot = { min: FOOT_MS, startValue: FOOT_MS };
  const time = { type: 'log', logBase: 10, axisLabel: { formatter: '{value} ms' }, ...foot } as const;
  chart.setOption({
    animation: false,
    backgroundColor: '#ffffff',
    color: ['#1b5e9b', '#7a7a7a', '#c4572b', '#b99a1f'],
    legend: { data: SERVERS.map((server) => TITLES[server]), bottom: 0, itemGap: 60 },
    title: [
      {
        text: `Median of each operation, ${largest.quotes.toLocaleString('en')} quotes`,
        left: 60,
        textStyle: SMALL,
      },
      { text: 'The most quoted season as the graph grows', left: 670, textStyle: SMALL },
    ],
    grid: [
      { left: 60, width: 580, top: 40, bottom: 80 },
      { left: 710, width: 270, top: 40, bottom: 80 },
    ],
    xAxis: [
      { gridIndex: 0, type: 'category', data: operations },
      {
        gridIndex: 1,
        type: 'category',
        data: result.sizes.map(({ quotes }) => quotes.toLocaleString('en')),
        name: 'quotes',
        nameLocation: 'middle',
        nameGap: 25,
      },
    ],
    yAxis: [
      { gridIndex: 0, ...time },
      { gridIndex: 1, ...time },
    ],
    series: SERVERS.flatMap((server) => [
      {
        type: 'bar',
        name: TITLES[server],
        xAxisIndex: 0,
        yAxisIndex: 0,
        data: operations.map((operation) => p50(largest, server, operation)),
      },
      {
        type: 'line',
        name: TITLES[server],
        xAxisIndex: 1,
        yAxisIndex: 1,
        symbolSize: 7,
        data: result.sizes.map((size) => p50(size, server, 'hotShow')),
      },
    ]),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

const SMALL = { fontSize: 14, fontWeight: 'normal' } as const;

function p50(size: SizeResult, server: Server, operation: string): number | null {
  const found = latencyAt(size, server, operation)?.p50;
  return found === undefined ? null : Math.round(found * 100) / 100;
}

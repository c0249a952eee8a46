import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Milliseconds of processor time that a process has used, its threads together. Null where this system does not tell. */
export type CpuOf = (pid: number) => number | null;

/** Why a figure is null on this machine; null where it is not. */
export const NO_CPU_BECAUSE =
  process.platform === 'linux' ? null : `/proc/PID/stat is Linux's, and this is ${process.platform}`;

/** Reads /proc/PID/stat, in steps of a tick: 10 ms on most machines. */
export function cpuReader(): CpuOf {
  if (NO_CPU_BECAUSE !== null) return () => null;
  const ticksASecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  return (pid) => {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The second field is the program's name in brackets, which may hold anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksASecond;
  };
}

/** Resident memory in megabytes; null as above. */
export function memoryOf(pid: number): number | null {
  if (NO_CPU_BECAUSE !== null) return null;
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8')) ?? [];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

export type Mode = 'durable' | 'throwaway';

/** `conf/neo4j.conf`, which the launcher and Neo4j's own tools (dump, load, check) both read. `port` 0 lets the system pick one. */
export function settingsFile(mode: Mode, port: number): string {
  const settings: Record<string, string> = {
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': `127.0.0.1:${String(port)}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    'dbms.usage_report.enabled': 'false',
    // No query may read files or reach the network from here.
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    // The data directory is 2 MB with these two instead of 517.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '16m',
    // The backstop for a query that nobody waits for any more; each read brings a shorter deadline of its own.
    'db.transaction.timeout': '10m',
    // Netty waits for stragglers ten seconds at a stop; the stores are closed long before.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'server.memory.pagecache.size': mode === 'durable' ? '256m' : '64m',
    // While a graph is small every few writes make its statistics other ones, and with the default of 10 s editors would wait for little but plans.
    // A throwaway graph is filled and emptied again and again: no plan is better for being made anew each time.
    'dbms.cypher.min_replan_interval': mode === 'durable' ? '1m' : '24h',
  };
  return Object.entries(settings)
    .map(([key, value]) => `${key}=${value}\n`)
    .join('');
}

/** Flags of the virtual machine. */
export function javaFlags(mode: Mode): string[] {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  return [
    ...opened.flatMap((name) => ['--add-opens', `java.base/${name}=ALL-UNNAMED`]),
    '-Dfile.encoding=UTF-8',
    // One small heap: the serial collector starts soonest and needs the least memory.
    '-XX:+UseSerialGC',
    ...(mode === 'durable' ? ['-Xms256m', '-Xmx1g'] : ['-Xmx768m']),
  ];
}

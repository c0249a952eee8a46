// Exits 0 where the tracker says that it is ready. The image has no curl, and needs none.
const { PORT = '4000' } = process.env;
const { ok } = await fetch(`http://127.0.0.1:${PORT}/health/ready`, {
  signal: AbortSignal.timeout(4000),
}).catch(() => ({ ok: false }));
process.exit(ok ? 0 : 1);

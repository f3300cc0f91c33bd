/**
 * Traces of OpenTelemetry, from each request to /graphql down to its Cypher statements; loaded only where a collector
 * is named.
 * @see https://opentelemetry.io/docs/specs/otlp/
 */
import type { Observe } from '../../database/database.js';
import type { Handler } from '../chain-handlers.js';
import { requestIdOf } from '../name-request.js';

export interface Traces {
  /** For /graphql. Continues the trace that the caller names (`traceparent`). */
  readonly traceRequests: Handler;
  /** For the database: within a request, one span for each statement. */
  readonly observeStatement: Observe;
  /** Sends the remaining spans. */
  stop(): Promise<void>;
}

/** Timeout in milliseconds for the collector; the end of the program does not wait longer. */
const EXPORT_TIMEOUT_MS = 1_000;

/** @param collector the address of the collector, such as http://127.0.0.1:4318; the library reads the other OTEL_ variables itself */
export async function openTraces(collector: string): Promise<Traces> {
  const [api, sdk, { OTLPTraceExporter }, { detectResources, envDetector, resourceFromAttributes }] = await Promise.all(
    [
      import('@opentelemetry/api'),
      import('@opentelemetry/sdk-trace-node'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ],
  );
  const exporter = new OTLPTraceExporter({
    url: `${collector.replace(/\/$/, '')}/v1/traces`,
    timeoutMillis: EXPORT_TIMEOUT_MS,
  });
  const named = resourceFromAttributes({ 'service.name': 'passerelle' });
  const provider = new sdk.NodeTracerProvider({
    resource: named.merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new sdk.BatchSpanProcessor(exporter)],
  });
  provider.register();
  const { context, propagation, SpanKind, SpanStatusCode, trace } = api;
  const tracer = provider.getTracer('passerelle');
  return {
    traceRequests(request, response, next) {
      const caller = propagation.extract(context.active(), request.headers);
      const { pathname } = new URL(request.originalUrl ?? request.url ?? '', 'http://localhost');
      const attributes = {
        'http.request.method': request.method ?? '',
        'url.path': pathname,
        'passerelle.request_id': requestIdOf(request),
      };
      const span = tracer.startSpan(`${request.method} ${pathname}`, { kind: SpanKind.SERVER, attributes }, caller);
      response.once('close', () => {
        span.setAttribute('http.response.status_code', response.statusCode);
        if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      });
      context.with(trace.setSpan(caller, span), next);
    },
    observeStatement(statement, seconds) {
      // Statements outside a request, such as the poll of the journal, get no trace.
      if (trace.getActiveSpan() === undefined) return;
      const end = Date.now();
      const attributes = { 'db.system.name': 'neo4j', 'db.query.summary': statement };
      tracer
        .startSpan(`cypher ${statement}`, { kind: SpanKind.CLIENT, startTime: end - seconds * 1000, attributes })
        .end(end);
    },
    async stop() {
      await provider.shutdown();
      for (const global of [trace, context, propagation]) global.disable();
    },
  };
}

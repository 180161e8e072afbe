package dev.colibri.architecture.violations.paper.engine;

import io.vertx.core.Future;

/** An engine that waits for an event loop. */
interface KnowsVertx {
    Future<String> next();
}

package dev.colibri.architecture.violations.api.model;

import io.vertx.core.Future;

/** A noun that needs an event loop. */
interface KnowsVertx {
    Future<String> name();
}

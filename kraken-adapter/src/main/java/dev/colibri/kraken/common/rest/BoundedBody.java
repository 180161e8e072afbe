package dev.colibri.kraken.common.rest;

import java.io.IOException;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.WriteStream;
import io.vertx.ext.web.codec.BodyCodec;
import io.vertx.ext.web.codec.spi.BodyStream;
import org.jspecify.annotations.Nullable;

/** Gathers an answer's body, and fails when it grows beyond all measure. */
record BoundedBody(int most) implements BodyCodec<Buffer> {

    @Override
    public BodyStream<Buffer> stream() {
        return new Gathering(most);
    }

    private static final class Gathering implements BodyStream<Buffer> {
        private final int most;
        private final Buffer gathered = Buffer.buffer();
        private final Promise<Buffer> whole = Promise.promise();

        Gathering(int most) {
            this.most = most;
        }

        @Override
        public Future<Void> write(Buffer part) {
            if (gathered.length() + (long) part.length() > most) {
                whole.tryFail(new IOException("the answer is larger than " + most + " bytes"));
            } else if (!whole.future().isComplete()) {
                gathered.appendBuffer(part);
            }
            return Future.succeededFuture();
        }

        @Override
        public Future<Void> end() {
            whole.tryComplete(gathered);
            return Future.succeededFuture();
        }

        @Override
        public Future<Buffer> result() {
            return whole.future();
        }

        @Override
        public void handle(Throwable broken) {
            whole.tryFail(broken);
        }

        @Override
        public WriteStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
            return this;
        }

        @Override
        public WriteStream<Buffer> setWriteQueueMaxSize(int size) {
            return this;
        }

        @Override
        public boolean writeQueueFull() {
            return false;
        }

        @Override
        public WriteStream<Buffer> drainHandler(@Nullable Handler<Void> handler) {
            return this;
        }
    }
}

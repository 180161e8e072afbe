package dev.colibri.architecture.violations.node.runtime;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

import io.vertx.core.Vertx;

/** Every road to a time that does not repeat; each method is one. */
final class WallClocks {
    Object millis() {
        return System.currentTimeMillis();
    }

    Object nanos() {
        return System.nanoTime();
    }

    LongSupplier byReference() {
        return System::nanoTime;
    }

    LongSupplier inLambda() {
        return () -> System.nanoTime();
    }

    Object instant() {
        return Instant.now();
    }

    Object date() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    Object time() {
        return LocalTime.now(ZoneOffset.UTC);
    }

    Object dateTime() {
        return LocalDateTime.now(ZoneOffset.UTC);
    }

    Object zoned() {
        return ZonedDateTime.now(ZoneOffset.UTC);
    }

    Object offset() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }

    Object clock() {
        return Clock.systemUTC();
    }

    Object oldDate() {
        return new Date();
    }

    Object calendar() {
        return Calendar.getInstance();
    }

    void sleep() throws InterruptedException {
        Thread.sleep(1);
    }

    void unitSleep() throws InterruptedException {
        TimeUnit.SECONDS.sleep(1);
    }

    void park() {
        LockSupport.parkNanos(1);
    }

    Object oldTimer() {
        return new Timer();
    }

    Object pool() {
        return Executors.newScheduledThreadPool(1);
    }

    Object poolByHand() {
        return new ScheduledThreadPoolExecutor(1);
    }

    Object timeout(CompletableFuture<String> future) {
        return future.orTimeout(1, TimeUnit.SECONDS);
    }

    Object vertxTimer(Vertx vertx) {
        return vertx.setTimer(1, id -> {});
    }

    Object vertxPeriodic(Vertx vertx) {
        return vertx.setPeriodic(1, id -> {});
    }

    Object vertxFuture(Vertx vertx) {
        return vertx.timer(1);
    }
}

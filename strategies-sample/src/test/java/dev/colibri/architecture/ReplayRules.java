package dev.colibri.architecture;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.Timer;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import io.vertx.core.Vertx;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** What makes a replay repeat to the byte: time, chance and order have one source each. */
final class ReplayRules {
    private ReplayRules() {}

    /** Puts the rules for the tree beneath a package into {@code rules}, by name. */
    static void addTo(Map<String, ArchRule> rules, String root) {
        rules.put("time comes from the clock", noClasses()
                .that().resideOutsideOfPackages(root + ".api.time..", root + ".bench..")
                .should().accessTargetWhere(wallClock()));
        rules.put("chance comes from a seed", noClasses()
                .that().resideOutsideOfPackages(root + ".api.random..", root + ".bench..")
                .should().accessTargetWhere(chance()));
        rules.put("order is defined", noClasses()
                .that().resideInAnyPackage(root + ".api..", root + ".paper.engine..", root + ".paper.account..",
                        root + ".paper.market..", root + ".paper.reports..", root + ".node.orders..",
                        root + ".node.portfolio..", root + ".node.runtime..", root + ".strategies..")
                .should().accessTargetWhere(unorderedCreation()));
    }

    private static DescribedPredicate<JavaAccess<?>> wallClock() {
        return DescribedPredicate.or(
                Members.of(System.class, "currentTimeMillis", "nanoTime"),
                Members.of(Instant.class, "now"),
                Members.of(LocalDate.class, "now"),
                Members.of(LocalTime.class, "now"),
                Members.of(LocalDateTime.class, "now"),
                Members.of(ZonedDateTime.class, "now"),
                Members.of(OffsetDateTime.class, "now"),
                Members.of(Clock.class, "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds",
                        "tickMinutes"),
                Members.of(Date.class, 0, Members.CONSTRUCTOR),
                Members.of(Calendar.class, "getInstance"),
                Members.of(Thread.class, "sleep"),
                Members.of(TimeUnit.class, "sleep"),
                Members.of(LockSupport.class, "parkNanos", "parkUntil"),
                Members.of(Timer.class, Members.CONSTRUCTOR),
                Members.of(ScheduledThreadPoolExecutor.class, Members.CONSTRUCTOR),
                Members.of(Executors.class, "newScheduledThreadPool", "newSingleThreadScheduledExecutor"),
                Members.of(CompletableFuture.class, "delayedExecutor", "orTimeout", "completeOnTimeout"),
                Members.of(Vertx.class, "setTimer", "setPeriodic", "timer"));
    }

    private static DescribedPredicate<JavaAccess<?>> chance() {
        return DescribedPredicate.or(
                Members.of(Math.class, "random"),
                Members.of(Random.class, 0, Members.CONSTRUCTOR),
                Members.of(ThreadLocalRandom.class, "current"),
                Members.of(UUID.class, "randomUUID"));
    }

    private static DescribedPredicate<JavaAccess<?>> unorderedCreation() {
        return DescribedPredicate.or(
                Members.of(HashMap.class, Members.CONSTRUCTOR, "newHashMap"),
                Members.of(HashSet.class, Members.CONSTRUCTOR, "newHashSet"),
                Members.of(Hashtable.class, Members.CONSTRUCTOR),
                Members.of(WeakHashMap.class, Members.CONSTRUCTOR, "newWeakHashMap"),
                Members.of(IdentityHashMap.class, Members.CONSTRUCTOR),
                Members.of(ConcurrentHashMap.class, Members.CONSTRUCTOR, "newKeySet"),
                Members.of(Map.class, "of", "ofEntries", "copyOf"),
                Members.of(Set.class, "of", "copyOf"),
                Members.of(Collectors.class, "toSet", "toUnmodifiableSet", "toUnmodifiableMap"),
                Members.of(Collectors.class, 3, "toMap", "toConcurrentMap"),
                Members.of(Collectors.class, 2, "groupingBy", "groupingByConcurrent"));
    }
}

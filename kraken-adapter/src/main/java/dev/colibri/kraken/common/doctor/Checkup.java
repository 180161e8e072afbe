package dev.colibri.kraken.common.doctor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import io.vertx.core.Future;

import dev.colibri.api.account.AccountState;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.spi.ConnectionStatus.Limit;
import dev.colibri.api.spi.Finding;
import dev.colibri.api.spi.Finding.Verdict;
import dev.colibri.api.time.Clock;
import dev.colibri.kraken.common.market.VenueCondition;

/**
 * One diagnosis of one product: gathers what the checks find, in their order. A check whose question fails is a failed
 * check and hides no other; nothing ever throws. Lives on one event loop.
 */
public final class Checkup {
    /** A clock that is wrong by less is right enough: Spot tells whole seconds. */
    public static final Duration TOLERATED_SKEW = Duration.ofSeconds(2);

    /** A clock that is wrong by more makes deadlines and times of orders useless. */
    public static final Duration HARMFUL_SKEW = Duration.ofSeconds(10);

    private static final int NANOS_A_MILLI = 1_000_000;

    private final String product;
    private final Clock clock;
    private final List<Finding> findings = new ArrayList<>();

    /** @param product put before the name of every check */
    public Checkup(String product, Clock clock) {
        this.product = product;
        this.clock = clock;
    }

    /** What was found so far. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Notes a finding. */
    public void add(String check, Verdict verdict, String detail, String remedy) {
        findings.add(new Finding(product + ": " + check, verdict, detail, remedy));
    }

    /** Notes a finding that all is well. */
    public void well(String check, String detail) {
        add(check, Verdict.OK, detail, "");
    }

    /** Notes a check that was not made. */
    public void skipped(String check, String why, String remedy) {
        add(check, Verdict.SKIPPED, why, remedy);
    }

    /**
     * Asks, and lets the answer be looked at.
     *
     * @param remedy what to do when the question fails; the failure's own sentence says what happened
     * @return whether there was an answer; never a failure
     */
    public <T> Future<Boolean> ask(String check, Supplier<Future<T>> question, String remedy,
            Function<T, Boolean> look) {
        return question.get().map(look).recover(failure -> {
            add(check, Verdict.FAILED, Objects.requireNonNullElse(failure.getMessage(), failure.toString()), remedy);
            return Future.succeededFuture(false);
        });
    }

    /** Whether the venue answers, and what its clock says of ours. */
    public Future<Boolean> reach(String where, Supplier<Future<Instant>> serverTime, Duration resolution) {
        long asked = clock.ticks();
        long before = clock.nanos();
        return ask("reachable", serverTime, "Check the network, the address and the proxy.", told -> {
            long took = clock.ticks() - asked;
            well("reachable", where + " answered in " + took / NANOS_A_MILLI + " ms");
            compare(told, Instant.ofEpochSecond(0, before + took / 2), resolution);
            return true;
        });
    }

    /** What the venue says of itself. */
    public Future<Boolean> condition(Supplier<Future<VenueCondition>> status) {
        return ask("status", status, "Look at Kraken's status page.", told -> {
            add("status", told.state() == VenueStatus.State.ONLINE ? Verdict.OK : Verdict.WARNING,
                    "Kraken says: " + told.words(),
                    told.state() == VenueStatus.State.ONLINE ? "" : "Wait; see Kraken's status page.");
            return true;
        });
    }

    /** Whether the account can be read. How much is in it is nobody's business here. */
    public Future<Boolean> account(Supplier<Future<AccountState>> question, String remedy) {
        return ask("account", question, remedy, told -> {
            long held = told.balances().stream().filter(balance -> balance.total().signum() != 0).count();
            String margins = told.margins().isEmpty() ? "none" : told.margins().stream()
                    .map(margin -> (margin.wallet() + " in " + margin.asset()).strip())
                    .collect(Collectors.joining(", "));
            well("account", "can be read; balances of " + held + " assets; margin: " + margins);
            return true;
        });
    }

    /** What may still be sent. */
    public void limits(List<Limit> limits) {
        limits.forEach(limit -> well("limit " + limit.name(), limit.used() + " of " + limit.most() + " used"
                + (limit.perSecond().isEmpty() ? "" : ", " + limit.perSecond() + " come back")));
    }

    private void compare(Instant venue, Instant ours, Duration resolution) {
        // What the venue cut off its time is on average half of what it resolves.
        Duration skew = Duration.between(venue.plus(resolution.dividedBy(2)), ours);
        Duration wrong = skew.abs();
        String detail = "this machine's clock is " + wrong.toMillis() + " ms " + (skew.isNegative() ? "behind"
                : "ahead") + ", to within " + Math.max(1, resolution.dividedBy(2).toMillis()) + " ms";
        if (wrong.compareTo(TOLERATED_SKEW) <= 0) {
            well("clock", detail);
        } else {
            add("clock", wrong.compareTo(HARMFUL_SKEW) <= 0 ? Verdict.WARNING : Verdict.FAILED, detail,
                    "Let the machine set its clock by the network (NTP).");
        }
    }
}

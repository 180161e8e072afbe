package dev.colibri.kraken.futures.doctor;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

import io.vertx.core.Future;

import dev.colibri.api.spi.ConnectionStatus.Limit;
import dev.colibri.api.spi.Finding;
import dev.colibri.api.time.Clock;
import dev.colibri.kraken.common.doctor.Checkup;
import dev.colibri.kraken.futures.market.FuturesMarket;
import dev.colibri.kraken.futures.rest.AccountsRequest;
import dev.colibri.kraken.futures.rest.FuturesApi;

/**
 * Looks for what is wrong with Futures: the road, the clock, the key, the limits. Futures says nothing of what a key
 * may do; that it may read is tried, and that it may trade shows with the first order.
 */
public final class FuturesDoctor {
    private static final Duration RESOLUTION = Duration.ofMillis(1);
    private static final String PAGE = " on the Futures page of API keys.";

    private final FuturesApi api;
    private final FuturesMarket market;
    private final Clock clock;
    private final Setup setup;
    private final Supplier<List<Limit>> limits;

    public FuturesDoctor(FuturesApi api, FuturesMarket market, Clock clock, Setup setup,
            Supplier<List<Limit>> limits) {
        this.api = api;
        this.market = market;
        this.clock = clock;
        this.setup = setup;
        this.limits = limits;
    }

    /**
     * How the connection was set up.
     *
     * @param address where it goes
     * @param hasKey whether there is a key
     */
    public record Setup(String address, boolean hasKey) {}

    /** Makes all checks. Never fails. */
    public Future<List<Finding>> diagnose() {
        Checkup checkup = new Checkup("futures", clock);
        return checkup.reach(setup.address(), market::serverTime, RESOLUTION)
                .compose(reached -> reached ? known(checkup) : unknown(checkup))
                .map(done -> checkup.findings());
    }

    private static Future<Boolean> unknown(Checkup checkup) {
        for (String check : List.of("status", "key")) {
            checkup.skipped(check, "Futures was not reached", "");
        }
        return Future.succeededFuture(false);
    }

    private Future<Boolean> known(Checkup checkup) {
        return checkup.condition(market::status).compose(told -> setup.hasKey() ? key(checkup) : noKey(checkup))
                .map(done -> {
                    checkup.limits(limits.get());
                    return done;
                });
    }

    private static Future<Boolean> noKey(Checkup checkup) {
        checkup.skipped("key", "no key is configured, so that the account was not looked at",
                "Set KRAKEN_FUTURES_API_KEY and KRAKEN_FUTURES_API_SECRET, or futures.api_key and futures.api_secret.");
        return Future.succeededFuture(false);
    }

    private Future<Boolean> key(Checkup checkup) {
        return checkup.ask("key", () -> api.send(new AccountsRequest()),
                "Check that key and secret were copied whole, and that General API is at least Read Only" + PAGE,
                accounts -> {
                    checkup.well("key", "accepted, and may read");
                    checkup.skipped("trading", "Futures tells it only by an order, and none was sent",
                            "For trading, General API must be Full Access" + PAGE);
                    checkup.skipped("withdrawals", "Futures does not tell whether the key may withdraw",
                            "No strategy needs it: Withdrawal API should be No Access" + PAGE);
                    return true;
                });
    }
}

package dev.colibri.kraken.futures.doctor;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import io.vertx.core.Future;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.spi.ConnectionStatus.Limit;
import dev.colibri.api.spi.Finding;
import dev.colibri.api.time.Clock;
import dev.colibri.kraken.common.auth.KeyUse;
import dev.colibri.kraken.common.doctor.Checkup;
import dev.colibri.kraken.common.doctor.KeyName;
import dev.colibri.kraken.futures.account.FuturesAccount;
import dev.colibri.kraken.futures.market.FuturesMarket;
import dev.colibri.kraken.futures.rest.AccountsRequest;
import dev.colibri.kraken.futures.rest.FuturesApi;

/**
 * Looks for what is wrong with Futures: the road, the clock, every key, the account, the limits. Futures says nothing
 * of
 * what a key may do; that it may read is tried, and that it may trade shows with the first order.
 */
public final class FuturesDoctor {
    private static final Duration RESOLUTION = Duration.ofMillis(1);
    private static final String PAGE = " on the Futures page of API keys.";
    private static final String KEY_REMEDY =
            "Check that key and secret were copied whole, and that General API is at least Read Only" + PAGE;

    private final FuturesMarket market;
    private final Map<KeyUse, FuturesApi> keys;
    private final Optional<FuturesAccount> account;
    private final Clock clock;
    private final Setup setup;
    private final Supplier<List<Limit>> limits;

    /**
     * @param keys the interface by way of each key
     * @param account the account, where there is a key
     */
    public FuturesDoctor(FuturesMarket market, Map<KeyUse, FuturesApi> keys, Optional<FuturesAccount> account,
            Clock clock, Setup setup, Supplier<List<Limit>> limits) {
        this.market = market;
        this.keys = keys;
        this.account = account;
        this.clock = clock;
        this.setup = setup;
        this.limits = limits;
    }

    /**
     * How the connection was set up.
     *
     * @param address where it goes
     * @param account whose the venue's totals are
     */
    public record Setup(String address, AccountId account) {}

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
        return checkup.condition(market::status).compose(told -> keys.isEmpty() ? noKey(checkup) : keys(checkup))
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

    /** One key after the other; the account by the one that carries the reads, if that one is accepted. */
    private Future<Boolean> keys(Checkup checkup) {
        Future<Boolean> readable = Future.succeededFuture(false);
        for (Map.Entry<KeyUse, FuturesApi> key : keys.entrySet()) {
            KeyName name = new KeyName(key.getKey(), keys.size() > 1);
            readable = readable.compose(before -> key(checkup, name, key.getValue())
                    .map(accepted -> before || (accepted && name.reads())));
        }
        return readable.compose(accepted -> accepted && account.isPresent()
                ? checkup.account(() -> account.get().accountState(setup.account()), KEY_REMEDY)
                : Future.succeededFuture(false));
    }

    private static Future<Boolean> key(Checkup checkup, KeyName name, FuturesApi api) {
        return checkup.ask(name.check(), () -> api.send(new AccountsRequest()), KEY_REMEDY, accounts -> {
            checkup.well(name.check(), "accepted, and may read");
            checkup.skipped(name.check("trading"), "Futures tells it only by an order, and none was sent",
                    name.trades() ? "For trading, General API must be Full Access" + PAGE
                            : "A key for reads should be Read Only" + PAGE);
            checkup.skipped(name.check("withdrawals"), "Futures does not tell whether the key may withdraw",
                    "No strategy needs it: Withdrawal API should be No Access" + PAGE);
            return true;
        });
    }
}

package dev.colibri.kraken.spot.doctor;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

import io.vertx.core.Future;

import dev.colibri.api.spi.ConnectionStatus.Limit;
import dev.colibri.api.spi.Finding;
import dev.colibri.api.spi.Finding.Verdict;
import dev.colibri.api.time.Clock;
import dev.colibri.kraken.common.doctor.Checkup;
import dev.colibri.kraken.common.limits.Tier;
import dev.colibri.kraken.spot.account.KeyInfo;
import dev.colibri.kraken.spot.market.SpotMarket;
import dev.colibri.kraken.spot.rest.ApiKeyInfoRequest;
import dev.colibri.kraken.spot.rest.SpotApi;
import dev.colibri.kraken.spot.rest.TradeVolumeRequest;

/**
 * Looks for what is wrong with Spot: the road, the clock, the key and each of its permissions, the tier, the limits.
 */
public final class SpotDoctor {
    private static final Duration RESOLUTION = Duration.ofSeconds(1);
    private static final String KEY_REMEDY =
            "Check that key and secret were copied whole and the key was not deleted, and read what Kraken says.";

    private final SpotApi api;
    private final SpotMarket market;
    private final Clock clock;
    private final Setup setup;
    private final Supplier<List<Limit>> limits;

    public SpotDoctor(SpotApi api, SpotMarket market, Clock clock, Setup setup, Supplier<List<Limit>> limits) {
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
     * @param mayWithdraw whether keys that can withdraw are accepted
     * @param overlap how many requests of a key may be under way at once
     */
    public record Setup(String address, boolean hasKey, boolean mayWithdraw, int overlap, Tier tier) {}

    /** Makes all checks. Never fails. */
    public Future<List<Finding>> diagnose() {
        Checkup checkup = new Checkup("spot", clock);
        return checkup.reach(setup.address(), market::serverTime, RESOLUTION)
                .compose(reached -> reached ? known(checkup) : unknown(checkup))
                .map(done -> checkup.findings());
    }

    private static Future<Boolean> unknown(Checkup checkup) {
        for (String check : List.of("status", "key")) {
            checkup.skipped(check, "Spot was not reached", "");
        }
        return Future.succeededFuture(false);
    }

    private Future<Boolean> known(Checkup checkup) {
        return checkup.condition(market::status).compose(told -> setup.hasKey() ? key(checkup) : noKey(checkup))
                .map(done -> {
                    checkup.well("tier", setup.tier() + ", as configured; Kraken does not tell it");
                    checkup.limits(limits.get());
                    return done;
                });
    }

    private static Future<Boolean> noKey(Checkup checkup) {
        checkup.skipped("key", "no key is configured, so that the account was not looked at",
                "Set KRAKEN_API_KEY and KRAKEN_API_SECRET, or spot.api_key and spot.api_secret.");
        return Future.succeededFuture(false);
    }

    private Future<Boolean> key(Checkup checkup) {
        SpotKeyChecks checks = new SpotKeyChecks(api, checkup, clock, setup);
        return api.send(new ApiKeyInfoRequest()).map(KeyInfo::of)
                .compose(checks::ofInfo, refused -> checks.byProbing(refused, KEY_REMEDY))
                .compose(accepted -> accepted ? volume(checkup) : Future.succeededFuture(false));
    }

    private Future<Boolean> volume(Checkup checkup) {
        return checkup.ask("fee volume", () -> api.send(new TradeVolumeRequest(List.of())),
                "Tick the box Query Funds on Kraken's page of API keys.", told -> {
                    checkup.add("fee volume", Verdict.OK, told.volume().toPlainString() + " " + told.currency()
                            + " in 30 days; fees follow from it", "");
                    return true;
                });
    }
}

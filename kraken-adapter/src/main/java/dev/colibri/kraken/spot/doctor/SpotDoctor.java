package dev.colibri.kraken.spot.doctor;

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
import dev.colibri.kraken.common.limits.Tier;
import dev.colibri.kraken.spot.account.KeyInfo;
import dev.colibri.kraken.spot.account.SpotAccount;
import dev.colibri.kraken.spot.market.SpotMarket;
import dev.colibri.kraken.spot.rest.ApiKeyInfoRequest;
import dev.colibri.kraken.spot.rest.SpotApi;

/**
 * Looks for what is wrong with Spot: the road, the clock, every key and each of its permissions, the account, the tier,
 * the limits.
 */
public final class SpotDoctor {
    private static final Duration RESOLUTION = Duration.ofSeconds(1);
    private static final String KEY_REMEDY =
            "Check that key and secret were copied whole and the key was not deleted, and read what Kraken says.";
    private static final String FUNDS_REMEDY = "Tick the box Query Funds on Kraken's page of API keys.";

    private final SpotMarket market;
    private final Map<KeyUse, SpotApi> keys;
    private final Optional<SpotAccount> account;
    private final Clock clock;
    private final Setup setup;
    private final Supplier<List<Limit>> limits;

    /**
     * @param keys the interface by way of each key
     * @param account the account, where there is a key
     */
    public SpotDoctor(SpotMarket market, Map<KeyUse, SpotApi> keys, Optional<SpotAccount> account, Clock clock,
            Setup setup, Supplier<List<Limit>> limits) {
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
     * @param mayWithdraw whether keys that can withdraw are accepted
     * @param overlap how many requests of a key may be under way at once
     */
    public record Setup(String address, AccountId account, boolean mayWithdraw, int overlap, Tier tier) {}

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
        return checkup.condition(market::status).compose(told -> keys.isEmpty() ? noKey(checkup) : keys(checkup))
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

    /** One key after the other; the account by the one that carries the reads, if that one is accepted. */
    private Future<Boolean> keys(Checkup checkup) {
        Future<Boolean> readable = Future.succeededFuture(false);
        for (Map.Entry<KeyUse, SpotApi> key : keys.entrySet()) {
            KeyName name = new KeyName(key.getKey(), keys.size() > 1);
            readable = readable.compose(before -> key(checkup, name, key.getValue())
                    .map(accepted -> before || (accepted && name.reads())));
        }
        return readable.compose(accepted -> accepted && account.isPresent() ? account(checkup, account.get())
                : Future.succeededFuture(false));
    }

    private Future<Boolean> key(Checkup checkup, KeyName name, SpotApi api) {
        SpotKeyChecks checks = new SpotKeyChecks(api, name, checkup, clock, setup);
        return api.send(new ApiKeyInfoRequest()).map(KeyInfo::of)
                .compose(checks::ofInfo, refused -> checks.byProbing(refused, KEY_REMEDY));
    }

    private Future<Boolean> account(Checkup checkup, SpotAccount of) {
        return checkup.account(() -> of.accountState(setup.account()), FUNDS_REMEDY)
                .compose(told -> checkup.ask("fee volume", () -> of.feeTier(List.of()), FUNDS_REMEDY, tier -> {
                    checkup.well("fee volume", tier.volume().toPlainString() + " " + tier.volumeAsset()
                            + " in 30 days; fees follow from it");
                    return true;
                }));
    }
}

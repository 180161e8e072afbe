package dev.colibri.kraken.spot.doctor;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import io.vertx.core.Future;

import dev.colibri.api.spi.Finding.Verdict;
import dev.colibri.api.spi.VenueException;
import dev.colibri.api.time.Clock;
import dev.colibri.kraken.common.doctor.Checkup;
import dev.colibri.kraken.common.doctor.KeyName;
import dev.colibri.kraken.spot.account.KeyInfo;
import dev.colibri.kraken.spot.account.KeyPermission;
import dev.colibri.kraken.spot.rest.BalanceRequest;
import dev.colibri.kraken.spot.rest.ClosedOrdersRequest;
import dev.colibri.kraken.spot.rest.LedgersRequest;
import dev.colibri.kraken.spot.rest.OpenOrdersRequest;
import dev.colibri.kraken.spot.rest.SpotApi;
import dev.colibri.kraken.spot.rest.TimeWindow;
import dev.colibri.kraken.spot.rest.WebSocketsTokenRequest;

/**
 * Looks at a Spot key: by what Kraken says of it, or, where Kraken does not say, by harmless calls that need one
 * permission each. Whether it may place and cancel orders cannot be told by such calls.
 */
record SpotKeyChecks(SpotApi api, KeyName name, Checkup checkup, Clock clock, SpotDoctor.Setup setup) {

    private static final Duration SOON = Duration.ofDays(14);
    private static final String PAGE = " on Kraken's page of API keys.";

    /** By what Kraken says. */
    Future<Boolean> ofInfo(KeyInfo key) {
        checkup.well(name.check(), "accepted" + (key.name().isEmpty() ? "" : ", called " + key.name()));
        for (KeyPermission permission : KeyPermission.values()) {
            note(permission, key.may(permission));
        }
        expiry(key.validUntil());
        checkup.well(name.check("addresses"), key.allowedAddresses().isEmpty() ? "usable from everywhere"
                : "usable from " + String.join(", ", key.allowedAddresses()));
        nonceWindow(key);
        return Future.succeededFuture(true);
    }

    /** By trying, since Kraken did not say. */
    Future<Boolean> byProbing(Throwable refused, String remedy) {
        if (refused instanceof VenueException venue && venue.category() == VenueException.Category.AUTH) {
            checkup.add(name.check(), Verdict.FAILED, text(refused), remedy);
            return Future.succeededFuture(false);
        }
        checkup.add(name.check(), Verdict.WARNING, "Kraken does not tell what the key may do: " + text(refused),
                "Compare the boxes" + PAGE);
        Future<Boolean> probed = Future.succeededFuture(true);
        for (Map.Entry<KeyPermission, Supplier<Future<?>>> probe : probes().entrySet()) {
            probed = probed.compose(before -> probe(probe.getKey(), probe.getValue()));
        }
        return probed.map(done -> {
            for (KeyPermission permission : KeyPermission.values()) {
                if (!probes().containsKey(permission)) {
                    checkup.skipped(name.check(permission.words()), "cannot be tried without doing it",
                            "See the box " + permission.box() + PAGE);
                }
            }
            return done;
        });
    }

    private Map<KeyPermission, Supplier<Future<?>>> probes() {
        Map<KeyPermission, Supplier<Future<?>>> probes = new LinkedHashMap<>();
        probes.put(KeyPermission.QUERY_FUNDS, () -> api.send(new BalanceRequest()));
        probes.put(KeyPermission.QUERY_OPEN_TRADES, () -> api.send(OpenOrdersRequest.all()));
        probes.put(KeyPermission.QUERY_CLOSED_TRADES,
                () -> api.send(new ClosedOrdersRequest(TimeWindow.ALL, 0, Optional.empty())));
        probes.put(KeyPermission.QUERY_LEDGER,
                () -> api.send(new LedgersRequest(TimeWindow.ALL, 0, Optional.empty())));
        probes.put(KeyPermission.CREATE_WS_TOKEN, () -> api.send(new WebSocketsTokenRequest()));
        return probes;
    }

    private Future<Boolean> probe(KeyPermission permission, Supplier<Future<?>> call) {
        return call.get().map(answered -> {
            note(permission, true);
            return true;
        }).recover(failure -> {
            if (failure instanceof VenueException venue && venue.category() == VenueException.Category.PERMISSION) {
                note(permission, false);
            } else {
                checkup.add(name.check(permission.words()), Verdict.FAILED, text(failure), "Try again later.");
            }
            return Future.succeededFuture(true);
        });
    }

    private void note(KeyPermission permission, boolean granted) {
        String check = name.check(permission.words());
        if (permission == KeyPermission.WITHDRAW_FUNDS) {
            withdrawal(granted);
        } else if (granted && permission.isForOrders() && !name.trades()) {
            checkup.add(check, Verdict.WARNING, "granted, and this key is for reads",
                    "Clear the box " + permission.box() + PAGE);
        } else if (granted) {
            checkup.well(check, "granted");
        } else if (isNeeded(permission)) {
            checkup.add(check, Verdict.WARNING, "not granted",
                    "Where it is needed, tick the box " + permission.box() + PAGE);
        } else {
            checkup.well(check, "not granted, and this key is not used for it");
        }
    }

    private boolean isNeeded(KeyPermission permission) {
        return permission.isForOrders() ? name.trades()
                : name.reads() || permission == KeyPermission.CREATE_WS_TOKEN;
    }

    private void withdrawal(boolean granted) {
        String check = name.check(KeyPermission.WITHDRAW_FUNDS.words());
        if (!granted) {
            checkup.well(check, "not granted, as it should be");
        } else {
            checkup.add(check, setup.mayWithdraw() ? Verdict.WARNING : Verdict.FAILED,
                    "granted, and no strategy needs it",
                    "Clear the box " + KeyPermission.WITHDRAW_FUNDS.box() + PAGE);
        }
    }

    private void expiry(Optional<Instant> end) {
        Instant now = clock.instant();
        if (end.isEmpty()) {
            checkup.well(name.check("expiry"), "never");
        } else if (end.get().isAfter(now.plus(SOON))) {
            checkup.well(name.check("expiry"), end.get().toString());
        } else {
            checkup.add(name.check("expiry"), end.get().isAfter(now) ? Verdict.WARNING : Verdict.FAILED,
                    end.get().toString(),
                    "Make a new key before that time.");
        }
    }

    private void nonceWindow(KeyInfo key) {
        String window = "nonce window " + key.nonceWindow().toPlainString() + ", requests under way "
                + setup.overlap();
        if (setup.overlap() > 1 && key.nonceWindow().signum() == 0) {
            checkup.add(name.check("nonce window"), Verdict.FAILED, window,
                    "Give the key a nonce window" + PAGE.replace(".", ", or set spot.overlap: 1."));
        } else {
            checkup.well(name.check("nonce window"), window);
        }
    }

    private static String text(Throwable failure) {
        return Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    }
}

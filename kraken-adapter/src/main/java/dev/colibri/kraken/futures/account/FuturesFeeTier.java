package dev.colibri.kraken.futures.account;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.vertx.core.Future;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.Derivative;
import dev.colibri.api.model.FeeSchedule;
import dev.colibri.kraken.common.account.FeeTier;
import dev.colibri.kraken.common.account.Unreadable;
import dev.colibri.kraken.futures.rest.FeeVolumesRequest;
import dev.colibri.kraken.futures.rest.FuturesApi;

/**
 * Tells the thirty-day volume and what follows from it by the schedules that the instruments have. The venue tells a
 * volume for each of its schedules, which it gave up naming in June 2026; the greatest of them is the account's.
 */
final class FuturesFeeTier {
    private final FuturesApi api;

    FuturesFeeTier(FuturesApi api) {
        this.api = api;
    }

    Future<FeeTier> tier(List<Derivative> contracts) {
        return api.send(new FeeVolumesRequest())
                .map(volumes -> Unreadable.row("fee volumes", "all", () -> tier(contracts, volumes)));
    }

    private static FeeTier tier(List<Derivative> contracts, Map<String, BigDecimal> volumes) {
        BigDecimal volume = volumes.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        List<FeeTier.Fees> fees = new ArrayList<>();
        int unread = 0;
        for (Derivative contract : contracts) {
            Optional<FeeSchedule.Tier> tier = contract.terms().fees().map(schedule -> schedule.rateFor(volume));
            if (tier.isPresent()) {
                fees.add(new FeeTier.Fees(contract.id(), tier.get().maker(), tier.get().taker()));
            } else {
                unread++;
            }
        }
        return new FeeTier(volume, Asset.USD, fees, unread);
    }
}

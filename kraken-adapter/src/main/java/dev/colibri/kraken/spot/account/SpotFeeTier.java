package dev.colibri.kraken.spot.account;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.vertx.core.Future;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.CurrencyPair;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.kraken.common.account.FeeTier;
import dev.colibri.kraken.common.account.Unreadable;
import dev.colibri.kraken.spot.rest.PairFee;
import dev.colibri.kraken.spot.rest.SpotApi;
import dev.colibri.kraken.spot.rest.TradeVolume;
import dev.colibri.kraken.spot.rest.TradeVolumeRequest;

/** Tells what trading costs this account. The venue counts in percent, Colibri in fractions. */
final class SpotFeeTier {
    private final SpotApi api;
    private final SpotNames names;

    SpotFeeTier(SpotApi api, SpotNames names) {
        this.api = api;
        this.names = names;
    }

    Future<FeeTier> tier(List<CurrencyPair> pairs) {
        List<String> asked = pairs.stream().map(pair -> pair.terms().venueSymbol()).toList();
        return api.send(new TradeVolumeRequest(asked)).map(told -> Unreadable.row("fees", told.currency(),
                () -> tier(told)));
    }

    private FeeTier tier(TradeVolume told) {
        List<FeeTier.Fees> fees = new ArrayList<>();
        int unread = 0;
        for (Map.Entry<String, PairFee> row : told.fees().entrySet()) {
            Optional<InstrumentId> instrument = names.pair(row.getKey()).map(CurrencyPair::id);
            BigDecimal taker = row.getValue().fee();
            PairFee maker = told.feesMaker().get(row.getKey());
            if (instrument.isEmpty() || taker == null) {
                unread++;
            } else {
                fees.add(new FeeTier.Fees(instrument.get(), fraction(maker(maker, taker)), fraction(taker)));
            }
        }
        return new FeeTier(told.volume(), names.asset(told.currency()), fees, unread);
    }

    /** Pairs without fees of their own for resting cost the same either way. */
    private static BigDecimal maker(@Nullable PairFee maker, BigDecimal taker) {
        BigDecimal fee = maker == null ? null : maker.fee();
        return fee == null ? taker : fee;
    }

    private static BigDecimal fraction(BigDecimal percent) {
        return percent.movePointLeft(2);
    }
}

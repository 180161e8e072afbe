package dev.colibri.kraken.spot.account;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.vertx.core.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.colibri.api.account.AccountState;
import dev.colibri.api.account.Balance;
import dev.colibri.api.account.MarginMetrics;
import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.Asset;
import dev.colibri.api.spi.VenueException;
import dev.colibri.api.time.Clock;
import dev.colibri.kraken.common.account.Unreadable;
import dev.colibri.kraken.spot.rest.BalanceExRequest;
import dev.colibri.kraken.spot.rest.ExtendedBalance;
import dev.colibri.kraken.spot.rest.SpotApi;
import dev.colibri.kraken.spot.rest.TradeBalance;
import dev.colibri.kraken.spot.rest.TradeBalanceRequest;

/** Tells what is in the account, and its margin. */
final class SpotBalances {
    private static final Logger LOG = LoggerFactory.getLogger(SpotBalances.class);
    private static final String REPORT = "balances";

    private final SpotApi api;
    private final SpotNames names;
    private final Clock clock;
    private final String marginAsset;

    /** @param marginAsset the venue's code of the asset in which margin is told */
    SpotBalances(SpotApi api, SpotNames names, Clock clock, String marginAsset) {
        this.api = api;
        this.names = names;
        this.clock = clock;
        this.marginAsset = marginAsset;
    }

    Future<AccountState> state(AccountId account) {
        return api.send(new BalanceExRequest()).map(this::balances)
                .compose(balances -> margins().map(margins -> {
                    long now = clock.nanos();
                    return new AccountState(account, balances, margins, AccountState.Source.VENUE, now, now);
                }));
    }

    private List<Balance> balances(Map<String, ExtendedBalance> rows) {
        Map<Asset, Balance> balances = new LinkedHashMap<>();
        rows.forEach((code, row) -> {
            Balance balance = Unreadable.row(REPORT, code, () -> balance(names.asset(code), row));
            balances.merge(balance.asset(), balance, SpotBalances::sum);
        });
        return new ArrayList<>(balances.values());
    }

    /** A credit line counts as far as it is not used: it can be traded with like what is owned. */
    private static Balance balance(Asset asset, ExtendedBalance row) {
        BigDecimal total = row.balance().add(row.credit()).subtract(row.creditUsed());
        return Balance.ofHeld(asset, total, row.holdTrade());
    }

    /** Two codes of one asset are one balance. */
    private static Balance sum(Balance one, Balance other) {
        return Balance.ofHeld(one.asset(), one.total().add(other.total()), one.held().add(other.held()));
    }

    /** Margin is left out for a key that may see balances alone. */
    private Future<List<MarginMetrics>> margins() {
        return api.send(new TradeBalanceRequest(marginAsset)).map(this::margins).recover(failure -> {
            if (failure instanceof VenueException refusal
                    && refusal.category() == VenueException.Category.PERMISSION) {
                LOG.info("Margin is not told: {}", refusal.getMessage());
                return Future.succeededFuture(List.of());
            }
            return Future.failedFuture(failure);
        });
    }

    private List<MarginMetrics> margins(TradeBalance told) {
        return List.of(new MarginMetrics("", names.asset(marginAsset), Optional.ofNullable(told.e()),
                Optional.ofNullable(told.m()), Optional.empty(), Optional.ofNullable(told.mf()),
                Optional.ofNullable(told.n()), Optional.ofNullable(told.ml())));
    }
}

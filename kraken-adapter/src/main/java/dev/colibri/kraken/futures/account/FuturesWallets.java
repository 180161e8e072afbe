package dev.colibri.kraken.futures.account;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.vertx.core.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.colibri.api.account.AccountState;
import dev.colibri.api.account.Balance;
import dev.colibri.api.account.MarginMetrics;
import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.Asset;
import dev.colibri.api.time.Clock;
import dev.colibri.kraken.common.account.Unreadable;
import dev.colibri.kraken.common.wire.KrakenTimes;
import dev.colibri.kraken.futures.rest.AccountsRequest;
import dev.colibri.kraken.futures.rest.FuturesAccounts;
import dev.colibri.kraken.futures.rest.FuturesApi;
import dev.colibri.kraken.futures.rest.Wallet;

/**
 * Tells what is in the wallets. What a wallet has available is told by the venue, unrealised profit included; as far as
 * it exceeds what there is, it is no money that could leave, and is not counted.
 */
final class FuturesWallets {
    private static final Logger LOG = LoggerFactory.getLogger(FuturesWallets.class);
    private static final String REPORT = "wallets";

    private final FuturesApi api;
    private final FuturesNames names;
    private final Clock clock;

    FuturesWallets(FuturesApi api, FuturesNames names, Clock clock) {
        this.api = api;
        this.names = names;
        this.clock = clock;
    }

    Future<List<FuturesWallet>> wallets() {
        return api.send(new AccountsRequest()).map(this::wallets);
    }

    /** Balances over all wallets; margin of wallets in which there is anything. */
    Future<AccountState> state(AccountId account) {
        return api.send(new AccountsRequest()).map(told -> {
            Map<Asset, Balance> balances = new LinkedHashMap<>();
            List<MarginMetrics> margins = new ArrayList<>();
            for (FuturesWallet wallet : wallets(told)) {
                wallet.balances().forEach(one -> balances.merge(one.asset(), one, FuturesWallets::sum));
                wallet.margin().filter(FuturesWallets::isUsed).ifPresent(margins::add);
            }
            long now = clock.nanos();
            long time = told.serverTime()
                    .map(text -> Unreadable.row(REPORT, "serverTime", () -> KrakenTimes.ofText(text))).orElse(now);
            return new AccountState(account, new ArrayList<>(balances.values()), margins, AccountState.Source.VENUE,
                    time, now);
        });
    }

    private List<FuturesWallet> wallets(FuturesAccounts told) {
        List<FuturesWallet> wallets = new ArrayList<>();
        told.wallets().forEach((name, wallet) -> wallets.add(Unreadable.row(REPORT, name, () -> switch (wallet) {
            case Wallet.Cash cash -> new FuturesWallet(name, "cashAccount", cash(cash), Optional.empty());
            case Wallet.Margin margin -> single(name, margin);
            case Wallet.Flex flex -> flex(name, flex);
            case Wallet.Other other -> {
                LOG.warn("Wallet {} is of the unknown kind {}: what is in it is not counted", name, other.type());
                yield new FuturesWallet(name, other.type(), List.of(), Optional.empty());
            }
        })));
        return wallets;
    }

    private List<Balance> cash(Wallet.Cash wallet) {
        Map<Asset, Balance> balances = new LinkedHashMap<>();
        wallet.balances().forEach((code, amount) -> {
            Balance balance = Balance.ofAvailable(names.asset(code), amount, amount);
            balances.merge(balance.asset(), balance, FuturesWallets::sum);
        });
        return new ArrayList<>(balances.values());
    }

    /** Beside its money, a wallet lists the sizes of its positions; these are no balances. */
    private FuturesWallet single(String name, Wallet.Margin wallet) {
        Asset asset = names.asset(wallet.currency());
        BigDecimal total = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> row : wallet.balances().entrySet()) {
            total = row.getKey().equalsIgnoreCase(wallet.currency()) ? total.add(row.getValue()) : total;
        }
        Wallet.Auxiliary figures = wallet.auxiliary();
        Wallet.Requirements margins = wallet.marginRequirements();
        MarginMetrics metrics = new MarginMetrics(name, asset, told(figures == null ? null : figures.pv()),
                told(margins == null ? null : margins.im()), told(margins == null ? null : margins.mm()),
                told(figures == null ? null : figures.af()), told(figures == null ? null : figures.pnl()),
                Optional.empty());
        return new FuturesWallet(name, "marginAccount",
                List.of(balance(asset, total, figures == null ? null : figures.af())), Optional.of(metrics));
    }

    private FuturesWallet flex(String name, Wallet.Flex wallet) {
        Map<Asset, Balance> balances = new LinkedHashMap<>();
        wallet.currencies().forEach((code, row) -> {
            Balance balance = balance(names.asset(code), row.quantity(), row.available());
            balances.merge(balance.asset(), balance, FuturesWallets::sum);
        });
        MarginMetrics metrics = new MarginMetrics(name, Asset.USD, told(wallet.marginEquity()),
                told(wallet.initialMarginWithOrders()).or(() -> told(wallet.initialMargin())),
                told(wallet.maintenanceMargin()), told(wallet.availableMargin()), told(wallet.totalUnrealized()),
                Optional.empty());
        return new FuturesWallet(name, "multiCollateralMarginAccount", new ArrayList<>(balances.values()),
                Optional.of(metrics));
    }

    /** What is held is what is left when what is available is taken away. */
    private static Balance balance(Asset asset, BigDecimal total, @Nullable BigDecimal available) {
        return Balance.ofAvailable(asset, total, available == null ? total : available.min(total));
    }

    private static Balance sum(Balance one, Balance other) {
        return Balance.ofAvailable(one.asset(), one.total().add(other.total()),
                one.available().add(other.available()));
    }

    private static Optional<BigDecimal> told(@Nullable BigDecimal figure) {
        return Optional.ofNullable(figure);
    }

    private static boolean isUsed(MarginMetrics margin) {
        return margin.equity().filter(equity -> equity.signum() != 0).isPresent()
                || margin.initial().filter(initial -> initial.signum() != 0).isPresent();
    }
}

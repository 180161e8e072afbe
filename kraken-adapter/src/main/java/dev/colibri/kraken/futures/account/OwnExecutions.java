package dev.colibri.kraken.futures.account;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.colibri.api.model.Derivative;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.kraken.common.account.Unreadable;
import dev.colibri.kraken.futures.account.TokenPager.History;
import dev.colibri.kraken.futures.rest.AccountExecution;
import dev.colibri.kraken.futures.rest.AccountExecution.Leg;
import dev.colibri.kraken.futures.rest.HistoryElements.Element;

/**
 * The account's own sides of trades. Older answers tell both orders of a trade; the own one is that of the account, or
 * where that is not said, the one whose cost is told.
 *
 * @param legs in the order in which they came
 */
record OwnExecutions(List<Own> legs) {

    /**
     * One own side of a trade.
     *
     * @param id the fill's name
     */
    record Own(String id, AccountExecution execution, Leg leg) {}

    /** How much of an order traded, and at what average. */
    record Traded(BigDecimal quantity, Optional<BigDecimal> averagePrice) {}

    static OwnExecutions of(History<AccountExecution> history) {
        List<Own> own = new ArrayList<>();
        for (Element<AccountExecution> element : history.elements()) {
            AccountExecution execution = element.event();
            Unreadable.row(FuturesHistory.EXECUTIONS, execution.uid(), () -> own.addAll(sides(execution,
                    history.accountUid())));
        }
        return new OwnExecutions(own);
    }

    private static List<Own> sides(AccountExecution execution, Optional<String> account) {
        List<Own> own = new ArrayList<>(1);
        for (Leg leg : execution.legs()) {
            String owner = leg.order().accountUid();
            boolean ours;
            if (owner == null || account.isEmpty()) {
                ours = leg.data() != null || execution.legs().size() == 1;
            } else {
                ours = owner.equals(account.get());
            }
            if (ours) {
                // Where both sides are the account's own, each is a fill of its own.
                own.add(new Own(own.isEmpty() ? execution.uid() : execution.uid() + ":2", execution, leg));
            }
        }
        if (own.isEmpty()) {
            throw new InvalidValueException("execution", execution.uid(), "must be of the account that asked");
        }
        return own;
    }

    /** How much of each order traded, by the venue's id of the order. */
    Map<String, List<AccountExecution>> byOrder() {
        Map<String, List<AccountExecution>> sums = new LinkedHashMap<>();
        for (Own one : legs) {
            sums.computeIfAbsent(one.leg().order().uid(), order -> new ArrayList<>()).add(one.execution());
        }
        return sums;
    }

    /** Sums executions of one order up; an average is told where the contract is known. */
    static Traded sum(List<AccountExecution> executions, Optional<Derivative> contract) {
        BigDecimal quantity = BigDecimal.ZERO;
        BigDecimal value = BigDecimal.ZERO;
        for (AccountExecution one : executions) {
            quantity = quantity.add(one.quantity());
            if (contract.isPresent()) {
                value = value.add(contract.get().maths().notional(one.price(), one.quantity()));
            }
        }
        BigDecimal total = quantity;
        BigDecimal worth = value;
        return new Traded(quantity, contract.filter(known -> total.signum() > 0 && worth.signum() > 0)
                .map(known -> known.maths().averagePrice(worth, total)));
    }
}

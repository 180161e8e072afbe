package dev.colibri.kraken.futures.live;

import dev.colibri.api.market.InstrumentStatus;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.TradingStatus;
import dev.colibri.kraken.common.instruments.KrakenInstruments;
import dev.colibri.kraken.common.live.LiveNode;

/**
 * Puts what tickers say of a market's status among the instruments, which tell the change. A ticker knows three states;
 * a contract that its listing calls something else, such as delisted, is left as it is.
 */
record ContractStatus(KrakenInstruments instruments, LiveNode node) {

    void take(InstrumentId contract, FuturesTickerFacts facts) {
        instruments.find(contract).ifPresent(listed -> {
            TradingStatus now = facts.status();
            if (isTold(listed.status()) && listed.status() != now) {
                instruments.accept(listed.withTerms(listed.terms().withStatus(now)), facts.eventTime(),
                        facts.receiveTime());
            }
        });
    }

    /** Tells what it is now. */
    void tell(InstrumentId contract) {
        instruments.find(contract).ifPresent(listed -> {
            long now = node.clock().nanos();
            node.sink().accept(new InstrumentStatus(contract, listed.status(), now, now));
        });
    }

    private static boolean isTold(TradingStatus status) {
        return status == TradingStatus.ONLINE || status == TradingStatus.POST_ONLY
                || status == TradingStatus.SUSPENDED;
    }
}

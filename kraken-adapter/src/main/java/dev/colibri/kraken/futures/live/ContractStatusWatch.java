package dev.colibri.kraken.futures.live;

import dev.colibri.api.model.InstrumentId;
import dev.colibri.kraken.common.live.Asked;
import dev.colibri.kraken.common.live.TickerFacts;
import dev.colibri.kraken.common.live.TickerWatch;

/** Somebody wants to know what a contract's market accepts: now, and again after each break of the stream. */
final class ContractStatusWatch implements TickerWatch {
    private final Asked asked;
    private final InstrumentId contract;
    private final ContractStatus status;
    private boolean told;

    ContractStatusWatch(Asked asked, InstrumentId contract, ContractStatus status) {
        this.asked = asked;
        this.contract = contract;
        this.status = status;
    }

    @Override
    public Asked asked() {
        return asked;
    }

    @Override
    public void changed(TickerFacts facts) {
        attached();
    }

    @Override
    public void attached() {
        if (!told) {
            told = true;
            status.tell(contract);
        }
    }

    @Override
    public void broken() {
        told = false;
    }
}

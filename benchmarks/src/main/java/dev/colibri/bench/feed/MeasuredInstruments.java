package dev.colibri.bench.feed;

import java.math.BigDecimal;
import java.time.Duration;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.ContractStyle;
import dev.colibri.api.model.ContractTerms;
import dev.colibri.api.model.CurrencyPair;
import dev.colibri.api.model.CurrencyPair.AssetClass;
import dev.colibri.api.model.FundingTerms;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InstrumentTerms;
import dev.colibri.api.model.MarginLevel;
import dev.colibri.api.model.MarginSchedule;
import dev.colibri.api.model.MarginTrading;
import dev.colibri.api.model.Perpetual;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;

/** The instruments of the sessions. */
final class MeasuredInstruments {
    private MeasuredInstruments() {}

    static CurrencyPair pair(Pair pair) {
        String symbol = pair.symbol();
        InstrumentTerms terms = InstrumentTerms.builder().id(InstrumentId.parse(symbol + ".KRAKEN"))
                .base(Asset.of(symbol.substring(0, symbol.indexOf('/')))).quote(Asset.of("USD"))
                .tick(Price.of(1, Pair.PRICE_SCALE)).lot(Quantity.of(1, Pair.QUANTITY_SCALE)).build();
        return new CurrencyPair(terms, MarginTrading.NONE, AssetClass.CURRENCY);
    }

    static Perpetual contract() {
        InstrumentTerms terms = InstrumentTerms.builder()
                .id(InstrumentId.parse(FuturesSession.SYMBOL + ".KRAKEN")).base(Asset.of("BTC"))
                .quote(Asset.of("USD")).tick(Price.of(5, FuturesSession.PRICE_SCALE))
                .lot(Quantity.of(1, FuturesSession.QUANTITY_SCALE)).build();
        ContractTerms contract = ContractTerms.builder().style(ContractStyle.LINEAR)
                .margin(MarginSchedule.byQuoteValue(
                        new MarginLevel(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE)))
                .build();
        return new Perpetual(terms, contract, FundingTerms.every(Duration.ofHours(1)));
    }
}

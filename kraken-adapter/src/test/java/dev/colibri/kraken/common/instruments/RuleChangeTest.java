package dev.colibri.kraken.common.instruments;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.colibri.api.market.InstrumentStatus;
import dev.colibri.api.market.InstrumentUpdate;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.model.ContractTerms;
import dev.colibri.api.model.CurrencyPair;
import dev.colibri.api.model.DatedFuture;
import dev.colibri.api.model.FundingTerms;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InstrumentTerms;
import dev.colibri.api.model.MarginTrading;
import dev.colibri.api.model.Perpetual;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.SizeLimits;
import dev.colibri.api.model.TradingStatus;
import dev.colibri.api.testing.Instruments;

import static org.assertj.core.api.Assertions.assertThat;

class RuleChangeTest {
    private static final CurrencyPair PAIR = Instruments.BTC_USD;

    @Test
    void everyRuleIsComparedByItself() {
        InstrumentTerms old = PAIR.terms();
        InstrumentTerms now = new InstrumentTerms(old.id(), old.venueSymbol(), old.base(), old.quote(), 2,
                old.quantityScale(), old.costScale(), Price.of("0.01"), old.lot(),
                SizeLimits.atLeast(Quantity.of("0.0001")), old.fees(), TradingStatus.POST_ONLY);
        CurrencyPair changed = new CurrencyPair(now, MarginTrading.leverages(2), PAIR.assetClass());
        assertThat(RuleChange.between(PAIR, changed)).extracting(RuleChange::rule).containsExactly("status", "tick",
                "price scale", "minimum quantity", "minimum cost", "display ratio", "leverage for buying",
                "leverage for selling", "margin call level", "margin stop level", "long limit", "short limit");
        assertThat(RuleChange.between(PAIR, changed)).contains(new RuleChange("tick", "0.1", "0.01"),
                new RuleChange("minimum cost", "0.5", ""), new RuleChange("status", "ONLINE", "POST_ONLY"));
        assertThat(RuleChange.between(PAIR, PAIR)).isEmpty();
    }

    @Test
    void rulesOfContractsAreComparedToo() {
        Perpetual old = Instruments.PF_XBTUSD;
        ContractTerms terms = ContractTerms.builder().style(old.contract().style())
                .margin(Instruments.PI_XBTUSD.contract().margin()).size(new BigDecimal("10"))
                .maxPosition(Quantity.of("5")).makerProtection(Duration.ofMillis(20)).build();
        assertThat(RuleChange.between(old, new Perpetual(old.terms(), terms, FundingTerms.every(Duration.ofHours(4)))))
                .extracting(RuleChange::rule).containsExactly("contract size", "margin levels", "greatest position",
                        "impact size", "opening", "maker protection", "funding interval", "funding coefficient",
                        "least funding rate", "greatest funding rate");
        DatedFuture dated = Instruments.FI_XBTUSD_261225;
        assertThat(RuleChange.between(dated,
                new DatedFuture(dated.terms(), dated.contract(), dated.expiry().plusSeconds(1))))
                .containsExactly(new RuleChange("expiry", "2026-12-25T16:00:00Z", "2026-12-25T16:00:01Z"));
        assertThat(RuleChange.between(dated, old)).extracting(RuleChange::rule).contains("expiry", "funding interval");
    }

    @Test
    void aStatusAloneIsToldAsAStatusAndRulesAsAnUpdate() {
        Instrument postOnly = PAIR.withTerms(PAIR.terms().withStatus(TradingStatus.POST_ONLY));
        Instrument margin = new CurrencyPair(PAIR.terms(), MarginTrading.NONE, PAIR.assetClass());
        Instrument both = margin.withTerms(postOnly.terms());
        assertThat(events(PAIR, postOnly))
                .containsExactly(new InstrumentStatus(PAIR.id(), TradingStatus.POST_ONLY, 1, 2));
        assertThat(events(PAIR, margin)).containsExactly(new InstrumentUpdate(margin, 1, 2));
        assertThat(events(PAIR, both)).containsExactly(new InstrumentUpdate(both, 1, 2),
                new InstrumentStatus(PAIR.id(), TradingStatus.POST_ONLY, 1, 2));
        assertThat(new Change(Optional.empty(), PAIR).events(1, 2)).containsExactly(new InstrumentUpdate(PAIR, 1, 2));
    }

    @Test
    void theLogNamesFieldByField() {
        Instrument postOnly = PAIR.withTerms(PAIR.terms().withStatus(TradingStatus.POST_ONLY));
        assertThat(new Change(Optional.of(PAIR), postOnly)).hasToString("BTC/USD.KRAKEN: status ONLINE -> POST_ONLY");
        assertThat(new Change(Optional.empty(), PAIR)).hasToString("BTC/USD.KRAKEN is listed, ONLINE");
    }

    private static List<MarketEvent> events(Instrument before, Instrument now) {
        return new Change(Optional.of(before), now).events(1, 2);
    }
}

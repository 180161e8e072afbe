package dev.colibri.api.recording;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.ContractStyle;
import dev.colibri.api.model.ContractTerms;
import dev.colibri.api.model.CurrencyPair;
import dev.colibri.api.model.DatedFuture;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.FeeSchedule;
import dev.colibri.api.model.FundingTerms;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InstrumentTerms;
import dev.colibri.api.model.MarginLevel;
import dev.colibri.api.model.MarginSchedule;
import dev.colibri.api.model.MarginTrading;
import dev.colibri.api.model.Perpetual;
import dev.colibri.api.model.SizeLimits;
import dev.colibri.api.model.TradingStatus;

/**
 * Writes and reads instruments whole, by a letter for the kind. The letters and the order of the fields are the format.
 */
final class InstrumentCodec {
    private InstrumentCodec() {}

    static void write(Output out, Instrument instrument) {
        switch (instrument) {
            case CurrencyPair pair -> {
                out.octet('s');
                terms(out, pair.terms());
                margin(out, pair.margin());
                out.constant(pair.assetClass());
            }
            case Perpetual perpetual -> {
                out.octet('p');
                terms(out, perpetual.terms());
                contract(out, perpetual.contract());
                funding(out, perpetual.funding());
            }
            case DatedFuture future -> {
                out.octet('f');
                terms(out, future.terms());
                contract(out, future.contract());
                out.signed(EventTime.nanos(future.expiry()));
            }
        }
    }

    static Instrument read(Input in) {
        char kind = (char) in.octet();
        InstrumentTerms terms = terms(in);
        return switch (kind) {
            case 's' -> new CurrencyPair(terms, margin(in), in.constant(CurrencyPair.AssetClass.class));
            case 'p' -> new Perpetual(terms, contract(in), funding(in));
            case 'f' -> new DatedFuture(terms, contract(in), EventTime.instant(in.signed()));
            default -> throw new RecordingException("no instrument has the kind '" + kind + "'");
        };
    }

    private static void terms(Output out, InstrumentTerms terms) {
        out.text(terms.id().toString());
        out.text(terms.venueSymbol());
        out.text(terms.base().code());
        out.text(terms.quote().code());
        out.octet(terms.priceScale());
        out.octet(terms.quantityScale());
        number(out, terms.costScale());
        out.price(terms.tick());
        out.quantity(terms.lot());
        sizes(out, terms.sizes());
        fees(out, terms.fees());
        out.constant(terms.status());
    }

    private static InstrumentTerms terms(Input in) {
        return new InstrumentTerms(InstrumentId.parse(in.text()), in.text(), new Asset(in.text()), new Asset(in.text()),
                in.octet(), in.octet(), number(in), in.price(), in.quantity(), sizes(in), fees(in),
                in.constant(TradingStatus.class));
    }

    private static void sizes(Output out, SizeLimits sizes) {
        out.quantity(sizes.minQuantity());
        out.optionalQuantity(sizes.maxQuantity().orElse(null));
        out.optionalDecimal(sizes.minCost().orElse(null));
        out.optionalDecimal(sizes.maxCost().orElse(null));
        number(out, sizes.displayRatio());
    }

    private static SizeLimits sizes(Input in) {
        return new SizeLimits(in.quantity(), Optional.ofNullable(in.optionalQuantity()), decimal(in), decimal(in),
                number(in));
    }

    private static void fees(Output out, Optional<FeeSchedule> fees) {
        out.flag(fees.isPresent());
        fees.ifPresent(schedule -> {
            out.text(schedule.volumeAsset().code());
            out.unsigned(schedule.tiers().size());
            for (FeeSchedule.Tier tier : schedule.tiers()) {
                out.decimal(tier.fromVolume());
                out.decimal(tier.maker());
                out.decimal(tier.taker());
            }
        });
    }

    private static Optional<FeeSchedule> fees(Input in) {
        if (!in.flag()) {
            return Optional.empty();
        }
        Asset volumeAsset = new Asset(in.text());
        int count = in.count();
        List<FeeSchedule.Tier> tiers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            tiers.add(new FeeSchedule.Tier(in.decimal(), in.decimal(), in.decimal()));
        }
        return Optional.of(new FeeSchedule(volumeAsset, tiers));
    }

    private static void margin(Output out, MarginTrading margin) {
        decimals(out, margin.leverageBuy());
        decimals(out, margin.leverageSell());
        out.optionalDecimal(margin.callLevel().orElse(null));
        out.optionalDecimal(margin.stopLevel().orElse(null));
        out.optionalDecimal(margin.longLimit().orElse(null));
        out.optionalDecimal(margin.shortLimit().orElse(null));
    }

    private static MarginTrading margin(Input in) {
        return new MarginTrading(decimals(in), decimals(in), decimal(in), decimal(in), decimal(in), decimal(in));
    }

    private static void contract(Output out, ContractTerms contract) {
        out.constant(contract.style());
        out.decimal(contract.size());
        out.constant(contract.margin().unit());
        out.unsigned(contract.margin().levels().size());
        for (MarginLevel level : contract.margin().levels()) {
            out.decimal(level.from());
            out.decimal(level.initial());
            out.decimal(level.maintenance());
        }
        out.optionalQuantity(contract.maxPosition().orElse(null));
        out.optionalQuantity(contract.impactSize().orElse(null));
        out.flag(contract.openingTime().isPresent());
        contract.openingTime().ifPresent(time -> out.signed(EventTime.nanos(time)));
        out.unsigned(contract.makerProtection().toNanos());
    }

    private static ContractTerms contract(Input in) {
        ContractStyle style = in.constant(ContractStyle.class);
        BigDecimal size = in.decimal();
        MarginSchedule.Unit unit = in.constant(MarginSchedule.Unit.class);
        int count = in.count();
        List<MarginLevel> levels = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            levels.add(new MarginLevel(in.decimal(), in.decimal(), in.decimal()));
        }
        return new ContractTerms(style, size, new MarginSchedule(unit, levels),
                Optional.ofNullable(in.optionalQuantity()),
                Optional.ofNullable(in.optionalQuantity()), time(in), Duration.ofNanos(in.unsigned()));
    }

    private static void funding(Output out, FundingTerms funding) {
        out.unsigned(funding.interval().toNanos());
        out.optionalDecimal(funding.coefficient().orElse(null));
        out.optionalDecimal(funding.minRate().orElse(null));
        out.optionalDecimal(funding.maxRate().orElse(null));
    }

    private static FundingTerms funding(Input in) {
        return new FundingTerms(Duration.ofNanos(in.unsigned()), decimal(in), decimal(in), decimal(in));
    }

    private static void number(Output out, OptionalInt value) {
        out.flag(value.isPresent());
        value.ifPresent(out::unsigned);
    }

    private static OptionalInt number(Input in) {
        return in.flag() ? OptionalInt.of((int) in.unsigned()) : OptionalInt.empty();
    }

    private static void decimals(Output out, List<BigDecimal> values) {
        out.unsigned(values.size());
        values.forEach(out::decimal);
    }

    private static List<BigDecimal> decimals(Input in) {
        int count = in.count();
        List<BigDecimal> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(in.decimal());
        }
        return values;
    }

    private static Optional<BigDecimal> decimal(Input in) {
        return Optional.ofNullable(in.optionalDecimal());
    }

    private static Optional<Instant> time(Input in) {
        return in.flag() ? Optional.of(EventTime.instant(in.signed())) : Optional.empty();
    }
}

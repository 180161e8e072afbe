package dev.colibri.kraken.futures.instruments;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.ContractStyle;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.MarginLevel;
import dev.colibri.api.model.MarginSchedule;
import dev.colibri.api.model.MarginSchedule.Unit;
import dev.colibri.kraken.common.instruments.Figures;
import dev.colibri.kraken.futures.rest.InstrumentRow;
import dev.colibri.kraken.futures.rest.MarginLevelRow;
import dev.colibri.kraken.futures.rest.MarginSchedulesRow;

/** Makes the margin schedule of a contract. */
final class MarginMapper {
    private MarginMapper() {}

    /**
     * The contract's own levels; where it has none, those for retail clients, and last those of the first platform that
     * tells any, professionals' first.
     */
    static MarginSchedule schedule(InstrumentRow row, ContractStyle style) {
        List<MarginLevelRow> levels = Stream
                .concat(Stream.of(row.marginLevels(), row.retailMarginLevels()),
                        row.marginSchedules().values().stream().flatMap(MarginMapper::levels))
                .filter(list -> !list.isEmpty()).findFirst()
                .orElseThrow(() -> new InvalidValueException("marginLevels", "[]", "must have at least one element"));
        Unit usual = style == ContractStyle.INVERSE ? Unit.CONTRACTS : Unit.QUOTE_VALUE;
        Unit other = style == ContractStyle.INVERSE ? Unit.QUOTE_VALUE : Unit.CONTRACTS;
        Unit unit = levels.stream().allMatch(level -> from(level, usual) != null) ? usual : other;
        return new MarginSchedule(unit, levels.stream().map(level -> level(level, unit)).toList());
    }

    private static Stream<List<MarginLevelRow>> levels(MarginSchedulesRow platform) {
        return Stream.of(platform.professional(), platform.retail());
    }

    private static MarginLevel level(MarginLevelRow row, Unit unit) {
        BigDecimal from = from(row, unit);
        if (from == null) {
            throw new InvalidValueException("margin level", row.toString(),
                    "must say from which size it holds, in the unit of the others");
        }
        return new MarginLevel(Figures.plain(from), Figures.plain(row.initialMargin()),
                Figures.plain(row.maintenanceMargin()));
    }

    private static @Nullable BigDecimal from(MarginLevelRow row, Unit unit) {
        return switch (unit) {
            case CONTRACTS -> row.contracts();
            case QUOTE_VALUE -> row.numNonContractUnits();
        };
    }
}

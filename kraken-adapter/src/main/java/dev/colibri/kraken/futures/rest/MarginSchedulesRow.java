package dev.colibri.kraken.futures.rest;

import java.util.List;

import dev.colibri.kraken.common.wire.Lists;

/** One platform's margin levels, by the kind of client. Empty where there are none. */
public record MarginSchedulesRow(List<MarginLevelRow> retail, List<MarginLevelRow> professional) {

    public MarginSchedulesRow {
        retail = Lists.copy("retail", retail);
        professional = Lists.copy("professional", professional);
    }
}

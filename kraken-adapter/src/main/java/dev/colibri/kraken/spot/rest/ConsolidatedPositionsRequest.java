package dev.colibri.kraken.spot.rest;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.FormWriter;
import dev.colibri.kraken.common.wire.Rows;

/**
 * Asks for open positions summed up by pair and side.
 *
 * @param calculated with value and unrealised profit
 */
public record ConsolidatedPositionsRequest(boolean calculated) implements SpotRequest<List<ConsolidatedPosition>> {

    @Override
    public SpotMethod method() {
        return SpotMethod.OPEN_POSITIONS;
    }

    @Override
    public void write(FormWriter form) {
        form.add("docalcs", calculated).add("consolidation", "market");
    }

    @Override
    public List<ConsolidatedPosition> read(JsonParser parser) throws IOException {
        return Rows.list(parser, ConsolidatedPosition.class);
    }
}

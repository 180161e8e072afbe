package dev.colibri.kraken.spot.rest;

import java.io.IOException;
import java.util.Map;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.FormWriter;
import dev.colibri.kraken.common.wire.Rows;

/**
 * Asks for open positions one by one, by the trades that opened them.
 *
 * @param calculated with value and unrealised profit
 */
public record OpenPositionsRequest(boolean calculated) implements SpotRequest<Map<String, SpotPosition>> {

    @Override
    public SpotMethod method() {
        return SpotMethod.OPEN_POSITIONS;
    }

    @Override
    public void write(FormWriter form) {
        form.add("docalcs", calculated);
    }

    @Override
    public Map<String, SpotPosition> read(JsonParser parser) throws IOException {
        return Rows.map(parser, SpotPosition.class);
    }
}

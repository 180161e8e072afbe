package dev.colibri.kraken.spot.rest;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.FormWriter;
import dev.colibri.kraken.common.wire.Rows;

/**
 * Asks for the thirty-day volume, and for the fees that follow from it.
 *
 * @param pairs whose fees, by id or altname; the answer names them as they are asked for, or by id
 */
public record TradeVolumeRequest(List<String> pairs) implements SpotRequest<TradeVolume> {

    public TradeVolumeRequest {
        pairs = List.copyOf(pairs);
    }

    @Override
    public SpotMethod method() {
        return SpotMethod.TRADE_VOLUME;
    }

    @Override
    public void write(FormWriter form) {
        if (!pairs.isEmpty()) {
            form.add("pair", String.join(",", pairs));
        }
    }

    @Override
    public TradeVolume read(JsonParser parser) throws IOException {
        return Rows.object(parser, TradeVolume.class);
    }
}

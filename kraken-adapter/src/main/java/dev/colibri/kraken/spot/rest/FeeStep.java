package dev.colibri.kraken.spot.rest;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import dev.colibri.api.model.Require;

/**
 * A step of a list of fees, written {@code [50000, 0.24]}.
 *
 * @param volume the thirty-day volume from which it is charged
 * @param percent the fee in percent, negative for a rebate
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"volume", "percent"})
public record FeeStep(BigDecimal volume, BigDecimal percent) {

    public FeeStep {
        Require.present("fee volume", volume);
        Require.present("fee percentage", percent);
    }
}

package dev.colibri.kraken.spot.rest;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Require;

/**
 * An order as REST tells it. Times are seconds since the epoch; zero is unset.
 *
 * @param refid the order that made this one as its conditional close
 * @param userref a number of the user's; zero is unset
 * @param clOrdId the user's id
 * @param status {@code pending}, {@code open}, {@code closed}, {@code canceled} or {@code expired}
 * @param vol how much was ordered: base, or quote with the flag {@code viqc}
 * @param volExec how much of it traded
 * @param cost what that was worth in quote
 * @param fee what was charged, in quote
 * @param price the average price of what traded, zero before; the limit is in the description
 * @param stopprice the trigger's level, where the order has one
 * @param limitprice the limit of a trailing or triggered order
 * @param trigger which price triggers: {@code last}, or {@code index}; absent for {@code last}
 * @param misc notes, separated by commas, such as {@code touched}
 * @param oflags flags, separated by commas, such as {@code post,fciq}
 * @param timeInForce such as {@code gtc}; not always told
 * @param trades its trades, where they were asked for
 * @param reason why it ended, in words
 */
public record SpotOrder(@Nullable String refid, @Nullable Long userref,
        @JsonProperty("cl_ord_id") @Nullable String clOrdId, String status, BigDecimal opentm,
        @Nullable BigDecimal starttm, @Nullable BigDecimal expiretm, @Nullable BigDecimal closetm,
        OrderDescription descr, BigDecimal vol, @JsonProperty("vol_exec") BigDecimal volExec,
        @Nullable BigDecimal cost, @Nullable BigDecimal fee, @Nullable BigDecimal price,
        @Nullable BigDecimal stopprice, @Nullable BigDecimal limitprice, @Nullable String trigger,
        @Nullable String misc, @Nullable String oflags, @JsonProperty("time_in_force") @Nullable String timeInForce,
        @JsonProperty("reduce_only") @Nullable Boolean reduceOnly, @Nullable List<String> trades,
        @Nullable String reason) {

    private static final String NONE = "None";

    public SpotOrder {
        refid = refid == null || refid.isEmpty() || refid.equals(NONE) ? null : refid;
        clOrdId = clOrdId == null || clOrdId.isEmpty() ? null : clOrdId;
        Require.present("status", status);
        Require.present("opentm", opentm);
        Require.present("descr", descr);
        Require.present("vol", vol);
        Require.present("vol_exec", volExec);
        trades = trades == null ? null : List.copyOf(trades);
    }

    /** Whether it has a flag, such as {@code post}. */
    public boolean hasFlag(String flag) {
        return Words.has(oflags, flag);
    }

    /** Whether it has a note, such as {@code touched}. */
    public boolean hasNote(String note) {
        return Words.has(misc, note);
    }
}

package dev.colibri.api.model;

/**
 * The rules that every instrument has.
 *
 * @param id Colibri's name of it
 * @param venueSymbol the venue's own name of it, exactly as it must be sent
 * @param base what the quantity counts or stands for
 * @param quote what the price counts
 * @param tick prices are multiples of this
 * @param lot quantities are multiples of this; may be above one, as 1000 for contracts on very cheap coins
 * @param sizes least and greatest order
 * @param fees what trading costs by volume
 * @param status what the market accepts now
 */
public record InstrumentTerms(InstrumentId id, String venueSymbol, Asset base, Asset quote, Price tick, Quantity lot,
        SizeLimits sizes, FeeSchedule fees, TradingStatus status) {}

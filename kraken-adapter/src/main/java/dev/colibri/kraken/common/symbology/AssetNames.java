package dev.colibri.kraken.common.symbology;

import java.util.Map;

/**
 * The two coins that Kraken calls by names of its own: XBT and XDG. Every other asset has its own name on either side;
 * nothing is ever stripped from a name, since XTZ, ZRX or ZETA begin with letters that look like a prefix and are none.
 */
public final class AssetNames {
    private static final Map<String, String> COLIBRI = Map.of("XBT", "BTC", "XDG", "DOGE");
    private static final Map<String, String> KRAKEN = Map.of("BTC", "XBT", "DOGE", "XDG");

    private AssetNames() {}

    /**
     * Colibri's code for one of Kraken's alternative names: BTC for XBT, and BTC.F for XBT.F. Ids such as XXBT are for
     * the {@link AssetTable} to translate.
     */
    public static String colibri(String altName) {
        return renamed(altName, COLIBRI);
    }

    /** Kraken's alternative name for one of Colibri's codes: XBT for BTC. */
    public static String kraken(String code) {
        return renamed(code, KRAKEN);
    }

    private static String renamed(String name, Map<String, String> names) {
        int dot = name.indexOf('.');
        String head = dot < 0 ? name : name.substring(0, dot);
        String other = names.get(head);
        return other == null ? name : other + name.substring(head.length());
    }
}

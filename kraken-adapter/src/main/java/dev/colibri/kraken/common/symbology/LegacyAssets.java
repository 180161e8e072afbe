package dev.colibri.kraken.common.symbology;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ids that differ from the asset's alternative name: those of Kraken's first years, and the fee credits. All others
 * are the alternative name itself. They serve where the venue's own table has not been read, or lacks one of them.
 */
final class LegacyAssets {
    private static final Map<String, String> ALT_NAMES = Stream
            .of("XETC", "XETH", "XLTC", "XMLN", "XREP", "XXBT", "XXDG", "XXLM", "XXMR", "XXRP", "XZEC", "ZARS", "ZAUD",
                    "ZCAD", "ZCOP", "ZEUR", "ZGBP", "ZJPY", "ZMXN", "ZUSD", "KFEE")
            .collect(Collectors.toUnmodifiableMap(id -> id, id -> id.substring(1)));

    private static final Map<String, String> IDS = ALT_NAMES.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private LegacyAssets() {}

    /** The alternative name that belongs to an id; the id itself where it is none of these. */
    static String altName(String id) {
        return ALT_NAMES.getOrDefault(id, id);
    }

    /** The id that belongs to an alternative name; the name itself where it is none of these. */
    static String id(String altName) {
        return IDS.getOrDefault(altName, altName);
    }
}

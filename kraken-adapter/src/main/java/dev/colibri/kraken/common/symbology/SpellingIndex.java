package dev.colibri.kraken.common.symbology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.NearMatch;

/**
 * Finds the instruments that a text may mean. The text may end in the venue, {@code .KRAKEN}. Case does not count, and
 * one separator is as good as another: {@code /}, {@code -}, {@code _}, {@code :} and a blank. It may also have none:
 * then it is compared with all spellings put together without theirs. A separator at another place is another spelling,
 * so {@code SUN/DOGEUR} is not {@code SUNDOG/EUR}.
 *
 * <p>Every spelling that an instrument was added with finds that instrument; should it find others as well, whoever
 * wrote it has to say more. Only a difference in case decides by itself, where one of them is written exactly so.
 * Immutable.
 */
public final class SpellingIndex {

    /** An index of nothing. */
    public static final SpellingIndex EMPTY = new Builder().build();

    private static final String VENUE_SUFFIX = "." + KrakenSymbols.VENUE.code();
    private static final String SEPARATORS = "/-_: ";
    private static final char SEPARATOR = '/';
    /** Spellings of one instrument lie close together, so more must be looked at than are wanted. */
    private static final int SPELLINGS_EACH = 8;

    private final Map<String, List<Entry>> separated;
    private final Map<String, List<Entry>> joined;
    private final Map<String, List<InstrumentId>> spellings;

    private SpellingIndex(Map<String, List<Entry>> separated, Map<String, List<Entry>> joined,
            Map<String, List<InstrumentId>> spellings) {
        this.separated = separated;
        this.joined = joined;
        this.spellings = spellings;
    }

    /** An index to be filled. */
    public static Builder builder() {
        return new Builder();
    }

    /** The instruments that a text may mean, in the order of their ids: none, the one, or several. */
    public List<InstrumentId> find(String text) {
        String wanted = withSeparators(withoutVenue(text.strip()));
        Map<String, List<Entry>> index = isJoined(wanted) ? joined : separated;
        List<Entry> hits = index.getOrDefault(folded(wanted), List.of());
        List<Entry> exact = hits.stream().filter(entry -> entry.spelling.equals(wanted)).toList();
        return (exact.isEmpty() ? hits : exact).stream().map(Entry::id).distinct().sorted().toList();
    }

    /** The instruments nearest to a text, best first. Those that it means are the nearest. */
    public List<InstrumentId> near(String text, int most) {
        String wanted = withoutVenue(text.strip());
        List<InstrumentId> near = new ArrayList<>(find(wanted));
        NearMatch.among(spellings.keySet(), wanted, most * SPELLINGS_EACH)
                .forEach(spelling -> near.addAll(spellings.getOrDefault(spelling, List.of())));
        return near.stream().distinct().limit(most).toList();
    }

    private static String withoutVenue(String text) {
        int begin = text.length() - VENUE_SUFFIX.length();
        return text.regionMatches(true, begin, VENUE_SUFFIX, 0, VENUE_SUFFIX.length()) ? text.substring(0, begin)
                : text;
    }

    private static String withSeparators(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            if (SEPARATORS.indexOf(plain.charAt(i)) >= 0) {
                plain.setCharAt(i, SEPARATOR);
            }
        }
        return plain.toString();
    }

    private static boolean isJoined(String text) {
        return text.indexOf(SEPARATOR) < 0;
    }

    private static String folded(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** A spelling as it was given, its separators made one, or left out. */
    private record Entry(String spelling, InstrumentId id) {}

    /** Collects spellings. */
    public static final class Builder {
        private final Map<String, List<Entry>> separated = new LinkedHashMap<>();
        private final Map<String, List<Entry>> joined = new LinkedHashMap<>();
        private final Map<String, List<InstrumentId>> spellings = new TreeMap<>();

        private Builder() {}

        /** Adds spellings of an instrument, beside its own symbol. */
        public Builder add(InstrumentId id, List<String> others) {
            add(id, id.symbol());
            others.forEach(spelling -> add(id, spelling));
            return this;
        }

        /** The index. The builder is not to be used any more. */
        public SpellingIndex build() {
            return new SpellingIndex(separated, joined, spellings);
        }

        private void add(InstrumentId id, String spelling) {
            List<InstrumentId> ids = spellings.computeIfAbsent(spelling, any -> new ArrayList<>(1));
            if (ids.contains(id)) {
                return;
            }
            ids.add(id);
            String plain = withSeparators(spelling);
            put(separated, plain, id);
            put(joined, plain.replace(String.valueOf(SEPARATOR), ""), id);
        }

        private static void put(Map<String, List<Entry>> index, String spelling, InstrumentId id) {
            Entry entry = new Entry(spelling, id);
            List<Entry> entries = index.computeIfAbsent(folded(spelling), any -> new ArrayList<>(1));
            if (!entries.contains(entry)) {
                entries.add(entry);
            }
        }
    }
}

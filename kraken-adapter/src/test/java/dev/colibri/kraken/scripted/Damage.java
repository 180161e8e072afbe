package dev.colibri.kraken.scripted;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What can happen to a text on its way. Positions are thousandths of its length. */
sealed interface Damage {

    /** Values that are JSON, and not what anybody expects. */
    List<String> ODD_VALUES = List.of("null", "true", "[]", "{}", "[null]", "[[]]", "\"\"", "\" \"", "\"null\"", "0",
            "-1", "1.5", "-0", "1e-30", "1e30", "1e999999999", "1e-999999999", "1e99999999999999",
            "99999999999999999999999", "\"1e999999999\"", "\"0x10\"", "\"NaN\"", "\"-Infinity\"", "\"1,5\"", "\"+5\"",
            "\"\\u0661\"", "\"a/b/c\"", "\"2026-13-01T00:00:00Z\"", "\"+999999999-12-31T23:59:59.999999999Z\"",
            "9223372036854775808", "-2147483649", "19", "1000", "{\"a\": [{\"b\": null}]}");

    /** The text afterwards. */
    String to(String text);

    /** Everything from a place on is lost. */
    record Cut(int at) implements Damage {
        @Override
        public String to(String text) {
            return text.substring(0, place(text, at));
        }
    }

    /** A stretch is lost, or comes twice. */
    record Stretch(int at, int length, boolean twice) implements Damage {
        @Override
        public String to(String text) {
            int from = place(text, at);
            int to = Math.min(text.length(), from + length);
            String stretch = text.substring(from, to);
            return text.substring(0, from) + (twice ? stretch + stretch : "") + text.substring(to);
        }
    }

    /** A character is another. */
    record Other(int at, char now) implements Damage {
        @Override
        public String to(String text) {
            int from = place(text, at);
            return from == text.length() ? text + now : text.substring(0, from) + now + text.substring(from + 1);
        }
    }

    /** The value after the next colon is an odd one. */
    record Odd(int at, String value) implements Damage {
        @Override
        public String to(String text) {
            int colon = text.indexOf(':', place(text, at));
            int end = colon < 0 ? -1 : text.indexOf(',', colon);
            return end < 0 ? text : text.substring(0, colon + 1) + value + text.substring(end);
        }
    }

    /** Some of these, one after the other. */
    static Arbitrary<List<Damage>> some() {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, 999);
        Arbitrary<Damage> cut = place.map(Cut::new);
        Arbitrary<Damage> stretch = Combinators.combine(place, Arbitraries.integers().between(1, 400),
                Arbitraries.of(true, false)).as(Stretch::new);
        Arbitrary<Damage> other = Combinators
                .combine(place, Arbitraries.chars().with("{}[]\",:0123456789eE.-+tfn\\ \u0000\u00e9x")).as(Other::new);
        Arbitrary<Damage> odd = Combinators.combine(place, Arbitraries.of(ODD_VALUES)).as(Odd::new);
        return Arbitraries.frequencyOf(Tuple.of(1, cut), Tuple.of(3, stretch),
                Tuple.of(4, other), Tuple.of(6, odd)).list().ofMinSize(1).ofMaxSize(3);
    }

    /** A text after all of it. */
    static String all(List<Damage> damages, String text) {
        String damaged = text;
        for (Damage damage : damages) {
            damaged = damage.to(damaged);
        }
        return damaged;
    }

    private static int place(String text, int thousandth) {
        return (int) ((long) text.length() * thousandth / 1000);
    }
}

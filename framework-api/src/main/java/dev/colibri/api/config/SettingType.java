package dev.colibri.api.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dev.colibri.api.model.InvalidValueException;

/** What a setting may hold. */
public sealed interface SettingType {

    /** The type in words for a person: {@code whole number}, {@code list (instrument id)}. */
    String words();

    /**
     * One value, written as one text.
     *
     * @param json how a JSON or YAML document writes it
     * @param options the only texts allowed, in their order; empty when the type has no such list
     * @param range the bounds, of ordered types only
     * @param parser makes the value of a text, or throws an {@link IllegalArgumentException} with the rule broken
     */
    record Single(String words, Json json, List<String> options, Optional<Bounds> range,
            Function<String, Object> parser) implements SettingType {

        public Single {
            options = List.copyOf(options);
        }

        /**
         * Reads a value and holds it against the range.
         *
         * @throws InvalidValueException when the text is not of this type or out of range
         */
        public Object read(String text) {
            Object value = parse(text);
            range.ifPresent(bounds -> bounds.check(value, text));
            return value;
        }

        private Object parse(String text) {
            try {
                return parser.apply(text);
            } catch (InvalidValueException e) {
                throw e;
            } catch (IllegalArgumentException e) {
                throw new InvalidValueException("value", text, "must be a legal " + words);
            }
        }

        Single within(Bounds bounds) {
            return new Single(words, json, options, Optional.of(bounds), parser);
        }
    }

    /** A {@link Secret}, given by saying where it is: see {@link SecretSource}. */
    record Concealed() implements SettingType {

        @Override
        public String words() {
            return "secret";
        }
    }

    /** Several values of one type, in an order that counts. */
    record Many(SettingType element) implements SettingType {

        /** The texts of a list written as one, {@code a, b}: what stands between commas, without blanks around. */
        public static List<String> split(String text) {
            return text.isBlank() ? List.of() : Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        }

        @Override
        public String words() {
            return "list (" + element.words() + ")";
        }
    }

    /** Settings that belong together, under a name of their own. */
    record Group(SettingsDescription settings) implements SettingType {

        @Override
        public String words() {
            return "group";
        }
    }

    /** How a JSON or YAML document writes a value. */
    enum Json {
        STRING, BOOLEAN, INTEGER, NUMBER
    }

    /**
     * The least and the greatest value allowed, both included.
     *
     * @param min the least as a configuration writes it; empty for no bound
     * @param max the greatest; empty for no bound
     * @param least the least as a value
     * @param greatest the greatest as a value
     */
    record Bounds(String min, String max, Optional<Comparable<Object>> least, Optional<Comparable<Object>> greatest) {

        /** The rule in words: {@code from 1 to 100}, {@code at least 1}. */
        public String words() {
            if (least.isPresent() && greatest.isPresent()) {
                return "from " + min + " to " + max;
            }
            return least.isPresent() ? "at least " + min : "at most " + max;
        }

        private void check(Object value, String text) {
            if (least.filter(bound -> bound.compareTo(value) > 0).isPresent()
                    || greatest.filter(bound -> bound.compareTo(value) < 0).isPresent()) {
                throw new InvalidValueException("value", text, "must be " + words());
            }
        }
    }
}

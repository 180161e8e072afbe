package dev.colibri.kraken.common.feed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A frame before it is text, so that it can be written in other ways that mean the same. */
public sealed interface Node {
    /** Fields in their order. */
    record Obj(List<Field> fields) implements Node {}

    /** Elements in their order. */
    record Arr(List<Node> elements) implements Node {}

    /** A number as its digits stand. */
    record Num(String digits) implements Node {}

    /** Anything else, as JSON. */
    record Raw(String json) implements Node {}

    /** A field of an object. */
    record Field(String name, Node value) {}

    /** Makes an object of names and values. */
    static Obj object(Object... namesAndValues) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.add(new Field((String) namesAndValues[i], of(namesAndValues[i + 1])));
        }
        return new Obj(fields);
    }

    private static Node of(Object value) {
        return switch (value) {
            case Node node -> node;
            case String text -> new Raw('"' + text + '"');
            case BigDecimal number -> new Num(number.toPlainString());
            case Number number -> new Num(number.toString());
            case List<?> list -> new Arr(list.stream().map(Node::of).toList());
            default -> new Raw(value.toString());
        };
    }

    /** Writes it as the venue does. */
    default String text() {
        return write("", null);
    }

    /** Writes it with space in any place. */
    default String padded(Random random) {
        return write("", random);
    }

    private String write(String before, Random random) {
        return before + space(random) + switch (this) {
            case Obj object -> "{" + space(random) + String.join(",", object.fields.stream()
                    .map(field -> field.value.write(space(random) + "\"" + field.name + "\"" + space(random) + ":",
                            random))
                    .toList()) + "}";
            case Arr array -> "[" + String.join(",", array.elements.stream()
                    .map(element -> element.write("", random)).toList()) + space(random) + "]";
            case Num number -> number.digits;
            case Raw raw -> raw.json;
        } + space(random);
    }

    private static String space(Random random) {
        if (random == null || random.nextInt(3) > 0) {
            return "";
        }
        return Stream.generate(() -> " \t\r\n".substring(random.nextInt(4)).substring(0, 1))
                .limit(1 + random.nextInt(3)).reduce("", String::concat);
    }

    /** The same with the fields of all objects in another order. */
    default Node shuffled(Random random) {
        return switch (this) {
            case Obj object -> {
                List<Field> fields = new ArrayList<>(object.fields.stream()
                        .map(field -> new Field(field.name, field.value.shuffled(random))).toList());
                Collections.shuffle(fields, random);
                yield new Obj(fields);
            }
            case Arr array -> new Arr(array.elements.stream().map(element -> element.shuffled(random)).toList());
            default -> this;
        };
    }

    /** The same with fields that nobody knows, in any object. */
    default Node withStrangers(Random random) {
        return switch (this) {
            case Obj object -> {
                List<Field> fields = new ArrayList<>(object.fields.stream()
                        .map(field -> new Field(field.name, field.value.withStrangers(random))).toList());
                for (int i = random.nextInt(3); i > 0; i--) {
                    fields.add(random.nextInt(fields.size() + 1),
                            new Field("x" + random.nextInt(50), new Raw(STRANGE.get(random.nextInt(STRANGE.size())))));
                }
                yield new Obj(fields);
            }
            case Arr array -> new Arr(array.elements.stream().map(element -> element.withStrangers(random)).toList());
            default -> this;
        };
    }

    /** What unknown fields may hold. */
    List<String> STRANGE = List.of("null", "true", "1", "-0.5e-7", "\"text\"", "\"\\u20ac\\\"}]\"", "\"\u20ac\"", "{}",
            "[]", "[[],{}]", "{\"symbol\":\"no\",\"price\":[1,{\"qty\":2}]}", "9".repeat(60), "1e99999",
            "\"" + "y".repeat(10_000) + "\"");

    /** The same with numbers in other notations. */
    default Node renumbered(Random random) {
        return switch (this) {
            case Obj object -> new Obj(object.fields.stream()
                    .map(field -> new Field(field.name, field.value.renumbered(random))).toList());
            case Arr array -> new Arr(array.elements.stream().map(element -> element.renumbered(random)).toList());
            case Num number -> {
                int shift = random.nextInt(9) - 4;
                BigDecimal moved = new BigDecimal(number.digits).scaleByPowerOfTen(shift);
                String e = random.nextBoolean() ? "e" : "E";
                String sign = -shift >= 0 && random.nextBoolean() ? "+" : "";
                yield random.nextInt(3) == 0 ? number : new Num(moved.toPlainString() + e + sign + -shift);
            }
            case Raw raw -> raw;
        };
    }

    /** The same with fields of elements said before, otherwise, or not at all: what is said last counts. */
    default Node corrected(Random random) {
        return switch (this) {
            case Obj object -> {
                List<Field> fields = new ArrayList<>();
                for (Field field : object.fields) {
                    if (random.nextInt(4) == 0) {
                        // Data that were told cannot be taken back.
                        fields.add(new Field(field.name, field.name.equals("data") ? new Raw("null")
                                : otherwise(field.value, random)));
                    }
                    fields.add(new Field(field.name, field.value.corrected(random)));
                }
                yield new Obj(fields);
            }
            case Arr array -> new Arr(array.elements.stream().map(element -> element.corrected(random)).toList());
            default -> this;
        };
    }

    private static Node otherwise(Node value, Random random) {
        if (random.nextBoolean()) {
            return new Raw("null");
        }
        return value instanceof Num ? new Num("7") : value instanceof Arr ? new Arr(List.of()) : value;
    }
}

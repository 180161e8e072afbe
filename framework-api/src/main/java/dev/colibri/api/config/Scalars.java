package dev.colibri.api.config;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import dev.colibri.api.config.SettingType.Json;
import dev.colibri.api.config.SettingType.Single;
import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Money;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.StrategyId;
import dev.colibri.api.model.Venue;

/**
 * The types of single values: those of the JDK and of the vocabulary, enums, and any other type with a public static
 * {@code parse(String)}, so that a module's own values need no registration.
 */
final class Scalars {
    private static final int LONGEST_NUMBER = 60;

    private static final List<Entry> TABLE = List.of(
            entry("text", Json.STRING, text -> text, String.class),
            entry("true or false", Json.BOOLEAN, Scalars::flag, boolean.class, Boolean.class),
            entry("whole number", Json.INTEGER, Scalars::whole, int.class, Integer.class),
            entry("whole number", Json.INTEGER, Scalars::large, long.class, Long.class),
            entry("number", Json.NUMBER, Scalars::rough, double.class, Double.class),
            entry("decimal number", Json.NUMBER, Scalars::exact, BigDecimal.class),
            entry("duration", Json.STRING, Durations::parse, Duration.class),
            entry("moment", Json.STRING, Scalars::moment, Instant.class),
            entry("time of day", Json.STRING, Scalars::timeOfDay, LocalTime.class),
            entry("path", Json.STRING, Scalars::path, Path.class),
            entry("address", Json.STRING, Scalars::address, URI.class),
            entry("price", Json.NUMBER, Price::of, Price.class),
            entry("quantity", Json.NUMBER, Quantity::of, Quantity.class),
            entry("money", Json.STRING, Money::parse, Money.class),
            entry("asset", Json.STRING, Asset::of, Asset.class),
            entry("venue", Json.STRING, Venue::new, Venue.class),
            entry("instrument id", Json.STRING, InstrumentId::parse, InstrumentId.class),
            entry("account id", Json.STRING, AccountId::parse, AccountId.class),
            entry("connection name", Json.STRING, ConnectionName::new, ConnectionName.class),
            entry("strategy name", Json.STRING, StrategyId::new, StrategyId.class));

    private Scalars() {}

    /** The type of single values of a class; empty when a text cannot be made one. */
    static Optional<Single> of(Class<?> type) {
        for (Entry entry : TABLE) {
            if (entry.classes().contains(type)) {
                return Optional.of(entry.type());
            }
        }
        if (type.isEnum()) {
            return Optional.of(choice(type));
        }
        return parseMethod(type).map(method -> single(wordsOf(type), Json.STRING, text -> call(method, text)));
    }

    /** Whether values of a class have an order in which a range makes sense. */
    static boolean isOrdered(Class<?> type) {
        return type == int.class || type == Integer.class || type == long.class || type == Long.class
                || type == double.class || type == Double.class || type == BigDecimal.class || type == Duration.class
                || type == Instant.class || type == LocalTime.class || type == Price.class || type == Quantity.class;
    }

    private record Entry(List<Class<?>> classes, Single type) {}

    private static Entry entry(String words, Json json, Function<String, Object> parser, Class<?>... classes) {
        return new Entry(List.of(classes), single(words, json, parser));
    }

    private static Single single(String words, Json json, Function<String, Object> parser) {
        return new Single(words, json, List.of(), Optional.empty(), parser);
    }

    private static Single choice(Class<?> type) {
        List<Enum<?>> constants = Arrays.stream(type.getEnumConstants()).<Enum<?>>map(Enum.class::cast).toList();
        List<String> options = constants.stream().map(c -> SettingNames.canonical(c.name())).toList();
        return new Single("choice", Json.STRING, options, Optional.empty(), text -> {
            int at = options.indexOf(SettingNames.canonical(text));
            if (at < 0) {
                throw new InvalidValueException("value", text, "must be one of " + String.join(", ", options));
            }
            return constants.get(at);
        });
    }

    private static Optional<Method> parseMethod(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(m -> m.getName().equals("parse") && Modifier.isStatic(m.getModifiers())
                        && m.getReturnType() == type && m.getParameterCount() == 1
                        && m.getParameterTypes()[0].isAssignableFrom(String.class))
                .findFirst();
    }

    private static Object call(Method parse, String text) {
        try {
            return parse.invoke(null, text);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(parse + " failed on a setting", e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(parse + " cannot be called although it is public", e);
        }
    }

    private static String wordsOf(Class<?> type) {
        return SettingNames.ofComponent(type.getSimpleName()).replace('_', ' ');
    }

    private static Object flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> true;
            case "false", "no", "off" -> false;
            default -> throw new InvalidValueException("value", text, "must be true or false");
        };
    }

    private static Object whole(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new InvalidValueException("value", text,
                    "must be a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE);
        }
    }

    private static Object large(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new InvalidValueException("value", text,
                    "must be a whole number from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE);
        }
    }

    private static BigDecimal exact(String text) {
        boolean plain = !text.isEmpty() && text.length() <= LONGEST_NUMBER;
        for (int i = 0; plain && i < text.length(); i++) {
            char c = text.charAt(i);
            plain = (c >= '0' && c <= '9') || c == '.' || (i == 0 && (c == '-' || c == '+'));
        }
        try {
            if (plain) {
                return new BigDecimal(text);
            }
        } catch (NumberFormatException twoDotsOrNoDigit) {
            plain = false;
        }
        throw new InvalidValueException("value", text, "must be a plain decimal number of at most " + LONGEST_NUMBER
                + " characters, such as 0.0025");
    }

    private static Object rough(String text) {
        return exact(text).doubleValue();
    }

    private static Object moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidValueException("value", text, "must be a moment in UTC such as 2026-01-31T00:00:00Z");
        }
    }

    private static Object timeOfDay(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidValueException("value", text, "must be a time of day such as 08:30 or 08:30:15");
        }
    }

    private static Object path(String text) {
        try {
            if (text.isEmpty()) {
                throw new InvalidValueException("value", text, "must be a path");
            }
            return text.startsWith("~/") ? Path.of(System.getProperty("user.home"), text.substring(2)) : Path.of(text);
        } catch (InvalidPathException e) {
            throw new InvalidValueException("value", text, "must be a path");
        }
    }

    private static Object address(String text) {
        try {
            URI address = URI.create(text);
            if (address.getScheme() != null && address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException notAnAddress) {
            throw addressRule(text);
        }
        throw addressRule(text);
    }

    private static InvalidValueException addressRule(String text) {
        return new InvalidValueException("value", text, "must be a whole address such as https://example.com/path");
    }
}

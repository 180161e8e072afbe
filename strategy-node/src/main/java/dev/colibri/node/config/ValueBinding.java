package dev.colibri.node.config;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.config.ConfigException.Problem;
import dev.colibri.api.config.Environment;
import dev.colibri.api.config.Secret;
import dev.colibri.api.config.SecretSource;
import dev.colibri.api.config.SettingType;
import dev.colibri.api.config.SettingType.Concealed;
import dev.colibri.api.config.SettingType.Many;
import dev.colibri.api.config.SettingType.Single;
import dev.colibri.api.model.InvalidValueException;

/**
 * Makes values of single texts, and records of values. Secrets and what came from a variable are remembered, so that a
 * record's own words do not show them.
 */
final class ValueBinding {
    private final Environment environment;
    private final List<Problem> problems;
    private final Masks masks = new Masks();

    ValueBinding(Environment environment, List<Problem> problems) {
        this.environment = environment;
        this.problems = problems;
    }

    /** Whether an optional setting was given as nothing, by an empty text or an empty variable. */
    boolean isNothing(SettingType type, SettingNode node) {
        if (!(node instanceof SettingNode.Value value) || !(type instanceof Single || type instanceof Concealed)) {
            return false;
        }
        try {
            return environment.expand(value.text()).isEmpty();
        } catch (InvalidValueException toldWhenBound) {
            return false;
        }
    }

    Optional<Object> single(Single type, SettingNode node, String path) {
        if (!(node instanceof SettingNode.Value value)) {
            return problem(node.place(), path, "must be one value: " + type.words());
        }
        return expand(value, path).flatMap(text -> read(type, text, value.text(), value.place(), path));
    }

    Optional<Object> secret(SettingNode node, String path) {
        if (!(node instanceof SettingNode.Value value)) {
            return problem(node.place(), path, "must be one value: secret");
        }
        try {
            Optional<Secret> secret = SecretSource.read(value.text(), environment);
            secret.ifPresent(masks::secret);
            return secret.isPresent() ? Optional.of(secret.get())
                    : problem(value.place(), path, "must not be empty");
        } catch (InvalidValueException e) {
            return problem(value.place(), path, sentence(e, e.value()));
        }
    }

    /** A list written as one text. */
    Optional<Object> list(Many type, SettingNode.Value value, String path) {
        return switch (type.element()) {
            case Single single -> expand(value, path).flatMap(text -> list(single, Many.split(text), value, path));
            case SettingType.Group group when value.text().isBlank() -> Optional.of(List.of());
            case SettingType.Group group -> unlisted(value, path);
            case Concealed concealed -> unlisted(value, path);
            case Many many -> unlisted(value, path);
        };
    }

    private Optional<Object> list(Single type, List<String> texts, SettingNode.Value value, String path) {
        List<Object> elements = new ArrayList<>();
        for (String text : texts) {
            boolean asWritten = value.text().contains(text);
            if (!asWritten) {
                masks.variable(text);
            }
            read(type, text, asWritten ? text : value.text(), value.place(), path).ifPresent(elements::add);
        }
        return elements.size() == texts.size() ? Optional.of(List.copyOf(elements)) : Optional.empty();
    }

    private Optional<Object> unlisted(SettingNode.Value value, String path) {
        return problem(value.place(), path, "must be a list, with elements named " + path + "[0] and so on");
    }

    /** Reads a text whose variables have been replaced; messages show it as it was written. */
    private Optional<Object> read(Single type, String text, String written, String place, String path) {
        try {
            return Optional.of(type.read(text));
        } catch (InvalidValueException e) {
            return problem(place, path, sentence(e, written));
        }
    }

    private static String sentence(InvalidValueException e, String written) {
        String field = e.field().equals("value") ? "" : e.field() + " ";
        return field + e.rule() + ", but was " + Texts.shown(written);
    }

    private Optional<String> expand(SettingNode.Value value, String path) {
        try {
            String text = environment.expand(value.text());
            if (!text.equals(value.text())) {
                masks.variable(text);
            }
            return Optional.of(text);
        } catch (InvalidValueException e) {
            problem(value.place(), path, sentence(e, e.value()));
            return Optional.empty();
        }
    }

    /** Calls the record's constructor; empty when it refuses, which is then noted. */
    Optional<Record> record(Class<? extends Record> type, List<Object> arguments, String place, String path) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance(arguments.toArray()));
        } catch (InvocationTargetException e) {
            return refused(type, e.getTargetException(), place, path);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The settings record " + type.getName() + " cannot be made", e);
        }
    }

    private Optional<Record> refused(Class<?> type, Throwable cause, String place, String path) {
        switch (cause) {
            case ConfigException e -> e.problems().forEach(problem -> problems.add(new Problem(
                    problem.place().isEmpty() ? place : problem.place(),
                    path.isEmpty() || problem.path().isEmpty() ? path + problem.path() : path + "." + problem.path(),
                    masks.masked(problem.text()))));
            case InvalidValueException e -> problem(place, path, masked(e));
            case IllegalArgumentException e -> problem(place, path, masks.masked(String.valueOf(e.getMessage())));
            default -> throw new IllegalStateException("The settings record " + type.getName() + " failed", cause);
        }
        return Optional.empty();
    }

    private String masked(InvalidValueException e) {
        String value = masks.isFromVariable(e.value()) ? "what a variable holds" : masks.masked(e.value());
        return value.equals(Masks.WITHHELD) ? value : masks.masked(sentence(e, value));
    }

    private Optional<Object> problem(String place, String path, String text) {
        problems.add(new Problem(place, path, text));
        return Optional.empty();
    }
}

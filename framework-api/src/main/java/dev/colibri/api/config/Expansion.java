package dev.colibri.api.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.colibri.api.model.InvalidValueException;

/** A text with variables in it, taken apart. */
record Expansion(List<Part> parts) {

    private static final String FORM = "must have the form ${NAME} or ${NAME:-text}";

    Expansion {
        parts = List.copyOf(parts);
    }

    static Expansion parse(String text) {
        List<Part> parts = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            if (text.startsWith("$${", at)) {
                plain.append("${");
                at += 3;
            } else if (text.startsWith("${", at)) {
                int end = text.indexOf('}', at);
                if (end < 0) {
                    throw new InvalidValueException("variable", text.substring(at), FORM);
                }
                parts.add(new Plain(plain.toString()));
                plain.setLength(0);
                parts.add(variable(text.substring(at + 2, end)));
                at = end + 1;
            } else {
                plain.append(text.charAt(at++));
            }
        }
        parts.add(new Plain(plain.toString()));
        return new Expansion(parts);
    }

    /** Whether every variable has a text to stand in for it, so that no environment is needed. */
    boolean standsAlone() {
        return parts.stream().allMatch(part -> switch (part) {
            case Plain plain -> true;
            case Variable variable -> variable.otherwise().isPresent();
        });
    }

    /** Whether there is nothing in it but one variable, and no text to stand in for it. */
    boolean isOneVariable() {
        return parts.stream().filter(Variable.class::isInstance).count() == 1
                && parts.stream().allMatch(Expansion::holdsNoText);
    }

    private static boolean holdsNoText(Part part) {
        return switch (part) {
            case Plain plain -> plain.text().isEmpty();
            case Variable variable -> variable.otherwise().orElse("").isEmpty();
        };
    }

    String resolve(Environment environment) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(switch (part) {
                case Plain plain -> plain.text();
                case Variable variable -> variable.value(environment);
            });
        }
        return text.toString();
    }

    private static Variable variable(String inside) {
        int mark = inside.indexOf(":-");
        String name = mark < 0 ? inside : inside.substring(0, mark);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
            if (!letter && (i == 0 || c < '0' || c > '9')) {
                throw new InvalidValueException("variable", "${" + inside + "}", FORM);
            }
        }
        if (name.isEmpty()) {
            throw new InvalidValueException("variable", "${" + inside + "}", FORM);
        }
        return new Variable(name, mark < 0 ? Optional.empty() : Optional.of(inside.substring(mark + 2)));
    }

    sealed interface Part {}

    record Plain(String text) implements Part {}

    record Variable(String name, Optional<String> otherwise) implements Part {

        String value(Environment environment) {
            Optional<String> set = environment.get(name);
            if (otherwise.isPresent()) {
                return set.filter(value -> !value.isEmpty()).orElse(otherwise.get());
            }
            return set.orElseThrow(() -> new InvalidValueException("environment variable " + name, "unset",
                    "must be set"));
        }
    }
}

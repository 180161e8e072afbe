package dev.colibri.api.config;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import dev.colibri.api.config.ConfigException.Problem;
import dev.colibri.api.config.SettingType.Bounds;
import dev.colibri.api.config.SettingType.Concealed;
import dev.colibri.api.config.SettingType.Group;
import dev.colibri.api.config.SettingType.Many;
import dev.colibri.api.config.SettingType.Single;
import dev.colibri.api.model.InvalidValueException;

/** Makes the description of a settings record and collects what its author got wrong. */
final class RecordReader {
    private final List<Problem> problems = new ArrayList<>();
    private final Deque<Class<?>> within = new ArrayDeque<>();

    SettingsDescription read(Class<? extends Record> type) {
        SettingsDescription description = describe(type);
        if (!problems.isEmpty()) {
            throw new ConfigException(problems);
        }
        return description;
    }

    private SettingsDescription describe(Class<? extends Record> type) {
        within.push(type);
        List<SettingDescription> settings = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            describe(component).ifPresent(setting -> {
                checkNames(component, setting, taken);
                settings.add(setting);
            });
        }
        within.pop();
        Doc doc = type.getAnnotation(Doc.class);
        return new SettingsDescription(type, doc == null ? "" : doc.value(), settings);
    }

    private Optional<SettingDescription> describe(RecordComponent component) {
        Doc doc = component.getAnnotation(Doc.class);
        if (doc == null || doc.value().isBlank()) {
            problem(component, "must have a @Doc that says what it is");
        }
        boolean optional = component.getType() == Optional.class;
        Type declared = optional ? argument(component.getGenericType()) : component.getGenericType();
        Optional<SettingType> type = typeOf(component, declared);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        SettingType ranged = withRange(component, declared, type.get());
        Default preset = component.getAnnotation(Default.class);
        Alias alias = component.getAnnotation(Alias.class);
        SettingDescription setting = new SettingDescription(component.getName(),
                SettingNames.ofComponent(component.getName()), alias == null ? List.of() : List.of(alias.value()),
                doc == null ? "" : doc.value(), ranged,
                preset == null ? Optional.empty() : Optional.of(preset.value()), optional);
        setting.defaultText().ifPresent(text -> checkDefault(component, ranged, text));
        return Optional.of(setting);
    }

    private Optional<SettingType> typeOf(RecordComponent component, Type declared) {
        if (declared instanceof ParameterizedType list && list.getRawType() == List.class) {
            return typeOf(component, argument(list)).map(Many::new);
        }
        if (!(declared instanceof Class<?> type)) {
            problem(component, "has a type that no setting can have, " + declared.getTypeName());
            return Optional.empty();
        }
        if (type == Secret.class) {
            return Optional.of(new Concealed());
        }
        Optional<Single> single = Scalars.of(type);
        if (single.isPresent()) {
            return Optional.of(single.get());
        }
        if (!type.isRecord()) {
            problem(component, "has a type that no setting can have, " + type.getName()
                    + "; it may be a record, or have a public static method parse(String)");
            return Optional.empty();
        }
        if (within.contains(type)) {
            problem(component, "makes " + type.getName() + " contain itself");
            return Optional.empty();
        }
        return Optional.of(new Group(describe(type.asSubclass(Record.class))));
    }

    private SettingType withRange(RecordComponent component, Type declared, SettingType type) {
        Range range = component.getAnnotation(Range.class);
        if (range == null) {
            return type;
        }
        return switch (type) {
            case Many many -> new Many(withRange(component, argument(declared), many.element()));
            case Single single when declared instanceof Class<?> c && Scalars.isOrdered(c) ->
                    bounds(component, single, range).<SettingType>map(single::within).orElse(single);
            case Single single -> refuseRange(component, single);
            case Concealed concealed -> refuseRange(component, concealed);
            case Group group -> refuseRange(component, group);
        };
    }

    private SettingType refuseRange(RecordComponent component, SettingType type) {
        problem(component, "has a @Range, which a " + type.words() + " cannot have");
        return type;
    }

    private Optional<Bounds> bounds(RecordComponent component, Single type, Range range) {
        try {
            Optional<Comparable<Object>> least = bound(type, range.min());
            Optional<Comparable<Object>> greatest = bound(type, range.max());
            if (least.isEmpty() && greatest.isEmpty()) {
                problem(component, "has a @Range without bounds");
                return Optional.empty();
            }
            if (least.isPresent() && greatest.isPresent() && least.get().compareTo(greatest.get()) > 0) {
                problem(component, "has a @Range that lets nothing through, from " + range.min() + " to "
                        + range.max());
                return Optional.empty();
            }
            return Optional.of(new Bounds(range.min(), range.max(), least, greatest));
        } catch (InvalidValueException e) {
            problem(component, "has a @Range whose bound " + e.rule() + ", but was " + e.value());
            return Optional.empty();
        }
    }

    @SuppressWarnings("unchecked") // Ordered types are those that Scalars lists, each comparable with itself.
    private static Optional<Comparable<Object>> bound(Single type, String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of((Comparable<Object>) type.read(text));
    }

    private void checkDefault(RecordComponent component, SettingType type, String text) {
        try {
            switch (type) {
                case Single single -> checkSingle(single, text);
                case Concealed concealed -> {
                    if (!SecretSource.isReference(text)) {
                        problem(component, "has a @Default that is a secret; it may only say where one is");
                    }
                }
                case Many many when many.element() instanceof Single element ->
                        Many.split(text).forEach(part -> checkSingle(element, part));
                case Many many -> problem(component, "has a @Default, which a " + many.words() + " cannot have");
                case Group group -> problem(component, "has a @Default, which a group cannot have");
            }
        } catch (InvalidValueException e) {
            problem(component, "has a @Default that " + e.rule() + ", but was " + e.value());
        }
    }

    private static void checkSingle(Single type, String text) {
        Expansion expansion = Expansion.parse(text);
        if (expansion.standsAlone()) {
            type.read(expansion.resolve(name -> Optional.empty()));
        }
    }

    private void checkNames(RecordComponent component, SettingDescription setting, List<String> taken) {
        for (String name : setting.names()) {
            String canonical = SettingNames.canonical(name);
            if (!SettingNames.isLegal(name)) {
                problem(component, "has a name that cannot be written in a configuration, " + name);
            } else if (taken.contains(canonical)) {
                problem(component, "has a name that another setting has, " + name);
            }
            taken.add(canonical);
        }
    }

    private static Type argument(Type type) {
        return type instanceof ParameterizedType generic ? Arrays.asList(generic.getActualTypeArguments()).getFirst()
                : Object.class;
    }

    private void problem(RecordComponent component, String text) {
        problems.add(new Problem("", component.getDeclaringRecord().getName() + "." + component.getName(), text));
    }
}

package dev.colibri.api.surface;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

import dev.colibri.api.model.InvalidValueException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * Tests for records that are given whole: each refuses to be made without one of its parts and says which, no list in
 * it has a hole, and what becomes of a list that was handed over does not reach into it.
 */
public final class AbsentParts {
    private AbsentParts() {}

    /** The tests of these records, for every part that may not be null. */
    public static Stream<DynamicTest> tests(Collection<? extends Record> whole) {
        return whole.stream().flatMap(record -> Arrays.stream(record.getClass().getRecordComponents())
                .filter(component -> !component.getType().isPrimitive())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .flatMap(component -> component.getType() == List.class
                        ? Stream.of(missing(record, component), hole(record, component), copy(record, component))
                        : Stream.of(missing(record, component))));
    }

    private static DynamicTest missing(Record whole, RecordComponent part) {
        return test(whole, "without its " + part.getName(), () -> {
            Throwable thrown = catchThrowable(() -> with(whole, part, null));
            assertThat(thrown).isInstanceOf(InvalidValueException.class).hasMessageEndingWith("but was null");
            assertNamed(thrown, part);
        });
    }

    private static DynamicTest hole(Record whole, RecordComponent part) {
        return test(whole, "with a hole in its " + part.getName(), () -> {
            Throwable thrown = catchThrowable(() -> with(whole, part, Collections.singletonList(null)));
            assertThat(thrown).isInstanceOf(InvalidValueException.class).hasMessageEndingWith("but was null");
            assertNamed(thrown, part);
        });
    }

    private static DynamicTest copy(Record whole, RecordComponent part) {
        return test(whole, "with its own " + part.getName(), () -> {
            List<Object> handed = new ArrayList<>((List<?>) value(whole, part));
            Record made = with(whole, part, handed);
            handed.clear();
            assertThat(made).isEqualTo(whole);
            List<?> kept = (List<?>) value(made, part);
            assertThat(catchThrowable(kept::clear)).as("clearing what it hands out")
                    .isInstanceOf(UnsupportedOperationException.class);
        });
    }

    private static DynamicTest test(Record whole, String text, Attempt attempt) {
        return DynamicTest.dynamicTest(whole.getClass().getSimpleName() + " " + text, attempt::run);
    }

    private static void assertNamed(Throwable thrown, RecordComponent part) {
        String field = ((InvalidValueException) thrown).field().toLowerCase(Locale.ROOT).replaceAll("[ -]", "");
        String name = part.getName().toLowerCase(Locale.ROOT).replaceAll("s$", "");
        boolean bare = List.of("value", "amount", "price", "sum").contains(name) || field.contains("trailing");
        assertThat(bare || field.contains(name) || name.contains(field)).as("%s names %s", field, name).isTrue();
    }

    private static Record with(Record whole, RecordComponent exchanged, @Nullable Object part) throws Throwable {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] parts = new Object[components.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = components[i].getName().equals(exchanged.getName()) ? part : value(whole, components[i]);
        }
        Constructor<? extends Record> constructor = whole.getClass().getDeclaredConstructor(types);
        constructor.setAccessible(true);
        try {
            return constructor.newInstance(parts);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static Object value(Record whole, RecordComponent part) throws ReflectiveOperationException {
        part.getAccessor().setAccessible(true);
        return part.getAccessor().invoke(whole);
    }

    /** What a test does. */
    private interface Attempt {
        void run() throws Throwable;
    }
}

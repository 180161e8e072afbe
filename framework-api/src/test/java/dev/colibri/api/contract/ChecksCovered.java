package dev.colibri.api.contract;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Which numbered check is made by which tests of which suite. */
final class ChecksCovered {
    /** Every suite that a connector extends. */
    static final List<Class<?>> SUITES = List.of(InstrumentProviderContract.class, DataClientContract.class,
            ExecutionClientContract.class);

    /** Every check that there is. */
    static final List<CheckList> LISTS = List.of(new MarketCheckList(), new TradingCheckList());

    private ChecksCovered() {}

    static List<CheckList.Entry> entries() {
        return LISTS.stream().flatMap(list -> list.entries().stream()).toList();
    }

    /** The tests of a suite, those of its themes included. */
    static List<Method> tests(Class<?> suite) {
        Set<Class<?>> parts = new LinkedHashSet<>();
        for (Class<?> part = suite; part != null; part = part.getSuperclass()) {
            parts.add(part);
            parts.addAll(List.of(part.getInterfaces()));
        }
        return parts.stream().flatMap(part -> Stream.of(part.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class)).toList();
    }

    /** The tests that stand for each number, as {@code Suite.test}. */
    static NavigableMap<Integer, List<String>> tested() {
        NavigableMap<Integer, List<String>> tested = new TreeMap<>();
        for (Class<?> suite : SUITES) {
            for (Method test : tests(suite)) {
                Check check = test.getAnnotation(Check.class);
                for (int number : check == null ? new int[0] : check.value()) {
                    tested.computeIfAbsent(number, missing -> new ArrayList<>())
                            .add(suite.getSimpleName() + "." + test.getName());
                }
            }
        }
        return tested;
    }

    /** The whole table as text, a line per check. */
    static String table() {
        NavigableMap<Integer, List<String>> tested = tested();
        StringBuilder table = new StringBuilder();
        for (CheckList.Entry entry : entries()) {
            table.append(entry.number()).append(' ').append(entry.text()).append(": ")
                    .append(entry.isElsewhere() ? entry.where()
                            : String.join(", ", tested.getOrDefault(entry.number(), List.of("nobody"))))
                    .append('\n');
        }
        return table.toString();
    }
}

package dev.colibri.architecture.violations.paper.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every road to a collection whose order differs from run to run; each method is one. */
final class Unordered {
    Object hashMap() {
        return new HashMap<String, String>();
    }

    Supplier<Object> byReference() {
        return HashMap::new;
    }

    Object sizedMap() {
        return HashMap.newHashMap(3);
    }

    Object hashSet() {
        return new HashSet<String>();
    }

    Object table() {
        return new Hashtable<String, String>();
    }

    Object weak() {
        return new WeakHashMap<String, String>();
    }

    Object identity() {
        return new IdentityHashMap<String, String>();
    }

    Object concurrent() {
        return new ConcurrentHashMap<String, String>();
    }

    Object keySet() {
        return ConcurrentHashMap.newKeySet();
    }

    Object mapOf() {
        return Map.of("a", "b");
    }

    Object mapOfEntries() {
        return Map.ofEntries(Map.entry("a", "b"));
    }

    Object mapCopy(Map<String, String> other) {
        return Map.copyOf(other);
    }

    Object setOf() {
        return Set.of("a");
    }

    Object setCopy(Set<String> other) {
        return Set.copyOf(other);
    }

    Object toSet(Stream<String> names) {
        return names.collect(Collectors.toSet());
    }

    Object toMap(Stream<String> names) {
        return names.collect(Collectors.toMap(name -> name, name -> name));
    }

    Object toMergedMap(Stream<String> names) {
        return names.collect(Collectors.toMap(name -> name, name -> name, (a, b) -> a));
    }

    Object toFixedMap(Stream<String> names) {
        return names.collect(Collectors.toUnmodifiableMap(name -> name, name -> name));
    }

    Object grouping(Stream<String> names) {
        return names.collect(Collectors.groupingBy(String::length));
    }

    Object groupingInto(Stream<String> names) {
        return names.collect(Collectors.groupingBy(String::length, Collectors.counting()));
    }
}

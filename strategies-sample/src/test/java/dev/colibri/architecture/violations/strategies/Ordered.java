package dev.colibri.architecture.violations.strategies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collections that keep an order. */
final class Ordered {
    Object map() {
        return new LinkedHashMap<String, String>();
    }

    Object tree() {
        return new TreeMap<String, String>();
    }

    Object list() {
        return List.of("a");
    }

    Object toMap(Stream<String> names) {
        return names.collect(Collectors.toMap(name -> name, name -> name, (a, b) -> a, LinkedHashMap::new));
    }

    Object grouping(Stream<String> names) {
        return names.collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
    }
}

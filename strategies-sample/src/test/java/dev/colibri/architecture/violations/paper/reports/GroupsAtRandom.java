package dev.colibri.architecture.violations.paper.reports;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows whose order differs from run to run. */
final class GroupsAtRandom {
    Object rows(Stream<String> names) {
        return names.collect(Collectors.groupingBy(String::length));
    }
}

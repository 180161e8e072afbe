package dev.colibri.api.contract;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChecksCoveredTest {

    @Test
    void everyCheckIsTestedOrMadeElsewhereForAReason() {
        Set<Integer> tested = ChecksCovered.tested().keySet();
        assertThat(ChecksCovered.entries()).as(ChecksCovered.table()).allSatisfy(
                entry -> assertThat(tested.contains(entry.number())).as("tested: %s", entry)
                        .isNotEqualTo(entry.isElsewhere()));
    }

    @Test
    void everyTestNamesItsChecks() {
        List<Method> tests = ChecksCovered.SUITES.stream().flatMap(suite -> ChecksCovered.tests(suite).stream())
                .toList();
        assertThat(tests).hasSizeGreaterThan(60)
                .allSatisfy(test -> assertThat(test.isAnnotationPresent(Check.class)).as("%s", test).isTrue());
    }

    @Test
    void everyNumberThatATestNamesIsInTheList() {
        assertThat(ChecksCovered.entries()).extracting(CheckList.Entry::number)
                .containsAll(ChecksCovered.tested().keySet());
    }

    @Test
    void everyNumberIsListedOnceAndNumbersAscend() {
        assertThat(ChecksCovered.LISTS).allSatisfy(
                list -> assertThat(list.entries()).extracting(CheckList.Entry::number).isSorted());
        assertThat(ChecksCovered.entries()).extracting(CheckList.Entry::number).doesNotHaveDuplicates();
    }

    @Test
    void testNamesAreUniqueAmongAllSuites() {
        assertThat(ChecksCovered.SUITES.stream().flatMap(suite -> ChecksCovered.tests(suite).stream()))
                .extracting(Method::getName).doesNotHaveDuplicates();
    }
}

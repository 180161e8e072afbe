package dev.colibri.kraken.common.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NameTablePropertyTest {

    @Property(tries = 1000)
    void aTableIsAMap(@ForAll("steps") List<Step> steps) {
        NameTable<Integer> table = new NameTable<>();
        Map<String, Integer> map = new LinkedHashMap<>();
        List<String> met = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            met.add(step.name());
            if (step.put()) {
                table.put(step.name(), i);
                map.put(step.name(), i);
            } else {
                table.remove(step.name());
                map.remove(step.name());
            }
            for (String name : met) {
                assertThat(table.find(name(name))).isEqualTo(map.get(name));
            }
            assertThat(table.size()).isEqualTo(map.size());
            assertThat(table.values()).containsExactlyInAnyOrderElementsOf(map.values());
        }
    }

    @Test
    void thousandsOfNamesAreAllFound() {
        NameTable<Integer> table = new NameTable<>();
        for (int i = 0; i < 5_000; i++) {
            table.put("T" + i + "/USD", i);
        }
        for (int i = 0; i < 5_000; i++) {
            assertThat(table.find(name("T" + i + "/USD"))).isEqualTo(i);
        }
        assertThat(table.find(name("T5000/USD"))).isNull();
    }

    @Test
    void whatIsNoNameOnTheWireIsFoundByNoOther() {
        NameTable<Integer> table = new NameTable<>();
        table.put("BTC/\u20ac", 1);
        assertThat(table.find(name("BTC/?"))).isNull();
        assertThat(table.find(new WireName())).isNull();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<String> names = Arbitraries.strings().withChars("ABab/").ofMinLength(1).ofMaxLength(4);
        return Combinators.combine(names, Arbitraries.of(true, true, true, false)).as(Step::new)
                .list().ofMaxSize(40);
    }

    private static WireName name(String text) {
        WireName name = new WireName();
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        assertThat(name.set(bytes, 0, bytes.length)).isTrue();
        return name;
    }

    record Step(String name, boolean put) {}
}

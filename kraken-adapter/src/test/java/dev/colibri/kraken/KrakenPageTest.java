package dev.colibri.kraken;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.colibri.api.config.SettingsDescription;
import dev.colibri.api.config.SettingsMarkdown;
import dev.colibri.api.spi.CapabilitiesTable;
import dev.colibri.kraken.common.errors.ErrorsMarkdown;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The tables of docs/kraken.md are made of the code. After a change to it, {@code mvn -pl kraken-adapter -am verify
 * -Dtest=KrakenPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dcolibri.docs=write} writes them anew.
 */
class KrakenPageTest {
    private static final Path PAGE = Path.of("..", "docs", "kraken.md");

    @Test
    void theTablesOfThePageAreThoseOfTheCode() throws IOException {
        String page = Files.readString(PAGE);
        String made = page;
        for (Map.Entry<String, String> part : parts().entrySet()) {
            made = with(made, part.getKey(), part.getValue());
        }
        if ("write".equals(System.getProperty("colibri.docs"))) {
            Files.writeString(PAGE, made);
        }
        assertThat(made).isEqualTo(Files.readString(PAGE));
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("capabilities", CapabilitiesTable.markdown(new KrakenConnector().capabilities()));
        parts.put("settings", SettingsMarkdown.render(SettingsDescription.of(KrakenSettings.class)));
        parts.put("errors", ErrorsMarkdown.render());
        return parts;
    }

    private static String with(String page, String name, String text) {
        String begin = "<!-- " + name + ": made of the code -->\n";
        String end = "<!-- end of " + name + " -->";
        int from = page.indexOf(begin);
        int to = page.indexOf(end);
        assertThat(from).as("begin of %s", name).isNotNegative();
        assertThat(to).as("end of %s", name).isGreaterThan(from);
        return page.substring(0, from + begin.length()) + "\n" + text.strip() + "\n\n" + page.substring(to);
    }
}

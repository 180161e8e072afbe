package dev.colibri.api.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What people and editors are shown of a settings record, against golden texts. */
class SettingsReferenceTest {
    private final SettingsDescription sample = SettingsDescription.of(SampleSettings.class);

    private static String golden(String name) throws IOException {
        try (var in = SettingsReferenceTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theReferencePageHasARowForEachSetting() throws IOException {
        assertThat(SettingsMarkdown.render(sample)).isEqualTo(golden("sample-settings.md"));
    }

    @Test
    void theSchemaSaysTypesRangesOptionsDefaultsAndWhatIsRequired() throws IOException {
        assertThat(SettingsSchema.render(sample)).isEqualTo(golden("sample-settings.schema.json"));
    }

    @Test
    void theSameRecordGivesTheSameTexts() {
        SettingsDescription again = SettingsDescription.of(SampleSettings.class);
        assertThat(SettingsMarkdown.render(again)).isEqualTo(SettingsMarkdown.render(sample));
        assertThat(SettingsSchema.render(again)).isEqualTo(SettingsSchema.render(sample));
    }

    record Nothing() {}

    @Test
    void aRecordWithoutSettingsHasAnEmptyTableAndSchema() {
        SettingsDescription nothing = SettingsDescription.of(Nothing.class);
        assertThat(SettingsMarkdown.render(nothing).lines()).hasSize(2);
        assertThat(SettingsSchema.render(nothing)).contains("\"properties\": {}").doesNotContain("allOf");
    }

    @Test
    void jsonTextEscapesWhatJsonMustNotHold() {
        assertThat(new JsonText().text("a\"b\\c\nd\te\rf\u0001é").toString())
                .isEqualTo("\"a\\\"b\\\\c\\nd\\te\\rf\\u0001é\"");
    }
}

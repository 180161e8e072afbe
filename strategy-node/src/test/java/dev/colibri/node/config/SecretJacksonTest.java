package dev.colibri.node.config;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import org.junit.jupiter.api.Test;

import dev.colibri.api.config.Secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Jackson cannot be made to write a secret, however it is set up. */
class SecretJacksonTest {

    record Holder(String name, Secret secret) {}

    private final Holder holder = new Holder("key", Secret.of("s3cr3t"));

    @Test
    void asItComesItRefuses() {
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> new ObjectMapper().writeValueAsString(holder));
    }

    @Test
    void toldToReadPrivateFieldsItFindsNone() throws Exception {
        ObjectMapper curious = new ObjectMapper().setVisibility(PropertyAccessor.ALL, Visibility.ANY)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);
        assertThat(curious.writeValueAsString(holder)).isEqualTo("{\"name\":\"key\",\"secret\":{}}");
        assertThat(curious.convertValue(holder, Map.class).toString()).doesNotContain("s3cr3t");
    }
}

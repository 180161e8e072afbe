package dev.colibri.api.config;

import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.colibri.api.model.InvalidValueException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SecretTest {
    private static final String TEXT = "a text that nobody may see";

    record Key(String name, Secret secret) {}

    @Test
    void itLendsItsTextAndClearsTheCopyAfterwards() {
        List<char[]> kept = new ArrayList<>();
        String text = Secret.of(TEXT).use(chars -> {
            kept.add(chars);
            return new String(chars);
        });
        assertThat(text).isEqualTo(TEXT);
        assertThat(kept.getFirst()).containsOnly('\0');
    }

    @Test
    void theCopyIsClearedWhenItsUserFails() {
        List<char[]> kept = new ArrayList<>();
        assertThatThrownBy(() -> Secret.of(TEXT).use(chars -> {
            kept.add(chars);
            throw new IllegalStateException("no");
        })).hasMessage("no");
        assertThat(kept.getFirst()).containsOnly('\0');
    }

    @Test
    void itPrintsAsAMaskAloneAndInsideARecord() {
        Secret secret = Secret.of(TEXT);
        assertThat(secret).hasToString("***");
        assertThat(new Key("main", secret)).hasToString("Key[name=main, secret=***]");
        assertThat(String.format("%s %S", secret, secret)).isEqualTo("*** ***");
    }

    @Test
    void javaSerialisationRefusesIt() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            assertThatExceptionOfType(NotSerializableException.class)
                    .isThrownBy(() -> out.writeObject(Secret.of(TEXT)));
        }
        assertThat(bytes.toString()).doesNotContain(TEXT.substring(7));
    }

    @Test
    void aReflectiveSerialiserFindsNeitherGetterNorField() {
        assertThat(Arrays.stream(Secret.class.getMethods()).map(Method::getName))
                .noneMatch(name -> name.startsWith("get") && !name.equals("getClass") || name.startsWith("is"));
        assertThat(Arrays.stream(Secret.class.getDeclaredFields()).map(Field::getModifiers))
                .allMatch(modifiers -> Modifier.isTransient(modifiers) || Modifier.isStatic(modifiers));
    }

    @Test
    void twoAreEqualWhenTheirTextsAre() {
        assertThat(Secret.of(TEXT)).isEqualTo(Secret.of(TEXT)).hasSameHashCodeAs(Secret.of(TEXT));
        assertThat(Secret.of(TEXT)).isNotEqualTo(Secret.of(TEXT.substring(1)));
        assertThat(Secret.of("aa")).isNotEqualTo(Secret.of("a")).isNotEqualTo(Secret.of("ab"));
        assertThat(Secret.of("a")).isNotEqualTo(Secret.of("aa")).isNotEqualTo("a").isNotEqualTo(null);
    }

    @Test
    void itsHashTellsNothing() {
        assertThat(Secret.of("a")).hasSameHashCodeAs(Secret.of("b"));
    }

    @Test
    void itCannotBeUsedOnceDestroyed() {
        Secret secret = Secret.of(TEXT);
        secret.destroy();
        secret.destroy();
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> secret.use(String::new))
                .withMessageContaining("destroyed").withMessageNotContaining(TEXT);
        assertThat(secret).hasToString("***");
    }

    @Test
    void anEmptyOneIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Secret.of(""))
                .withMessage("secret must not be empty, but was empty");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Secret.of(null))
                .withMessage("secret must be given, but was null");
    }
}

package dev.colibri.kraken.spot.rest;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.colibri.api.config.Secret;
import dev.colibri.kraken.common.auth.ApiKey;
import dev.colibri.kraken.common.wire.FormWriter;

import static org.assertj.core.api.Assertions.assertThat;

/** The published vector of Kraken's, and three computed from its description. */
class SpotSignerTest {
    private static final ApiKey KEY = new ApiKey("key", Secret.of(
            "kQH5HW/8p1uGOVjbgWA7FunAmGO8lsSUXNsu3eow76sz84Q18fWxnyRzBHCd3pd5nE9qa99HAZtuZuj6F1huXg=="),
            Optional.empty(), "test");

    private final SpotSigner signer = new SpotSigner(KEY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "/0/private/AddOrder|1616492376594"
                    + "|nonce=1616492376594&ordertype=limit&pair=XBTUSD&price=37500&type=buy&volume=1.25"
                    + "|4/dpxb3iT4tp/ZCVEwSnEsLxx0bqyhLpdfOpc6fn7OR8+UClSV5n9E6aSS8MPtnRfp32bAb0nmbRn6H8ndwLUQ==",
            "/0/private/AddOrder|1616492376594|{\"nonce\":\"1616492376594\",\"ordertype\":\"limit\","
                    + "\"pair\":\"XBTUSD\",\"price\":\"37500\",\"type\":\"buy\",\"volume\":\"1.25\"}"
                    + "|r/o+GpKxXjV/mls/r5CKLu5R+yzK5psqvQ4hXxMX1nzdxTBhV+ui82QGgPZMMitpFwCOAdPEZMmXgZxD2chJEg==",
            "/0/private/Balance|1616492376594|nonce=1616492376594"
                    + "|1nH4vwR+8FHiYh1QT649xXkGd3JR3x0DWkgv3u9Ed/Qqv6KPtgQpEU4m+Emb/VgpEji3j1XNwI+HCbfXxmrTOg==",
            "/0/private/AddOrder|1616492376595|nonce=1616492376595&ordertype=limit&pair=XBTUSD&price=37500&type=buy"
                    + "&volume=1.25&close%5Bordertype%5D=stop-loss-limit&close%5Bprice%5D=36000"
                    + "&close%5Bprice2%5D=35900&expiretm=%2B60"
                    + "|xzV4Ny8CoEqndxzwvQkVjjbmyERPk6ZQeHZNAOb853lsxLITwbuffXnMZE4Lg2mj2FnQdq323hgfL1flVNGTEw=="})
    void theSignatureIsThatOfTheVector(String path, long nonce, String body, String signature) {
        assertThat(signer.sign(path, nonce, body.getBytes(StandardCharsets.UTF_8))).isEqualTo(signature);
    }

    @Test
    void aSignerStartsAnewEachTime() {
        byte[] body = "nonce=1616492376594".getBytes(StandardCharsets.US_ASCII);
        String first = signer.sign("/0/private/Balance", 1_616_492_376_594L, body);
        signer.sign("/0/private/AddOrder", 7, body);
        assertThat(signer.sign("/0/private/Balance", 1_616_492_376_594L, body)).isEqualTo(first);
    }

    @Test
    void whatIsSignedIsWhatTheWriterEncoded() {
        FormWriter form = new FormWriter().add("nonce", 1_616_492_376_595L).add("ordertype", "limit")
                .add("pair", "XBTUSD").add("price", "37500").add("type", "buy").add("volume", "1.25")
                .add("close[ordertype]", "stop-loss-limit").add("close[price]", "36000")
                .add("close[price2]", "35900").add("expiretm", "+60");
        assertThat(signer.sign("/0/private/AddOrder".getBytes(StandardCharsets.US_ASCII), 1_616_492_376_595L,
                form.array(), form.length()))
                .isEqualTo("xzV4Ny8CoEqndxzwvQkVjjbmyERPk6ZQeHZNAOb853lsxLITwbuffXnMZE4Lg2mj2FnQdq323hgfL1flVNGTEw==");
    }
}

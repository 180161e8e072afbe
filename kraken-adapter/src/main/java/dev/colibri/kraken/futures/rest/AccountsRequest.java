package dev.colibri.kraken.futures.rest;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import dev.colibri.kraken.common.wire.Json;
import dev.colibri.kraken.common.wire.Rows;

/** Asks for all wallets. */
public record AccountsRequest() implements FuturesRequest<FuturesAccounts> {

    @Override
    public FuturesMethod method() {
        return FuturesMethod.ACCOUNTS;
    }

    @Override
    public FuturesAccounts read(JsonParser parser) throws IOException {
        Answer answer = Rows.object(parser, Answer.class);
        Map<String, Wallet> wallets = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> row : Rows.present(parser, "accounts", answer.accounts()).entrySet()) {
            try {
                wallets.put(row.getKey(), wallet(parser, row.getValue()));
            } catch (JsonMappingException wrong) {
                wrong.prependPath(wallets, row.getKey());
                throw wrong;
            }
        }
        return new FuturesAccounts(wallets, Optional.ofNullable(answer.serverTime()));
    }

    private static Wallet wallet(JsonParser parser, JsonNode row) throws IOException {
        String type = row == null ? "" : row.path("type").asText("");
        return switch (type) {
            case "cashAccount" -> read(row, Wallet.Cash.class);
            case "marginAccount" -> read(row, Wallet.Margin.class);
            case "multiCollateralMarginAccount" -> read(row, Wallet.Flex.class);
            case "" -> throw Rows.refusal(parser, "wallet type", "null", "must be given");
            default -> new Wallet.Other(type);
        };
    }

    private static <T> T read(JsonNode row, Class<T> type) throws IOException {
        return Objects.requireNonNull(Json.MAPPER.treeToValue(row, type));
    }

    private record Answer(@Nullable Map<String, JsonNode> accounts,
            @Nullable String serverTime) {}
}

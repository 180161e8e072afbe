package dev.colibri.kraken.common.errors;

import java.util.Locale;

/** What an HTTP status means that is not Kraken's own word. Only what proves a refusal is definite. */
final class HttpFailures {
    private HttpFailures() {}

    static EdgeError of(int status, String contentType, String bodyStart) {
        boolean page = ForeignText.isPage(contentType, bodyStart);
        return switch (status) {
            case 400 -> EdgeError.BAD_REQUEST;
            case 401 -> EdgeError.UNAUTHORIZED;
            case 403 -> EdgeError.FORBIDDEN;
            case 404, 405 -> EdgeError.NO_SUCH_PATH;
            case 408 -> EdgeError.TIMEOUT;
            case 429 -> EdgeError.TOO_MANY_REQUESTS;
            default -> {
                if (status >= 500 && status <= 599) {
                    yield page && speaksOfMaintenance(bodyStart) ? EdgeError.MAINTENANCE : EdgeError.SERVER_ERROR;
                }
                if (status >= 300 && status <= 399) {
                    yield EdgeError.REDIRECTED;
                }
                if (status >= 200 && status <= 299) {
                    yield page ? EdgeError.NOT_DATA : EdgeError.TRUNCATED;
                }
                yield EdgeError.UNEXPECTED_STATUS;
            }
        };
    }

    private static boolean speaksOfMaintenance(String page) {
        return ForeignText.title(page).orElse("").toLowerCase(Locale.ROOT).contains("maintenance");
    }
}

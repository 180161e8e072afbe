package dev.colibri.kraken.common.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.vertx.core.Future;

/** A venue that tells its history by tokens, newest first, on pages of given sizes; the last size repeats. */
final class Tokens implements PageSource<Rows.Row, Tokens.Token> {
    private final List<Rows.Row> newestFirst;
    private final List<Integer> sizes;

    Tokens(List<Rows.Row> ascending, List<Integer> sizes) {
        this.newestFirst = ascending.reversed();
        this.sizes = sizes;
    }

    @Override
    public Future<Page<Rows.Row, Token>> page(Token token) {
        int size = sizes.get(Math.min(token.page, sizes.size() - 1));
        int end = Math.min(newestFirst.size(), token.from + size);
        List<Rows.Row> rows = new ArrayList<>(newestFirst.subList(token.from, end));
        return Future.succeededFuture(end == newestFirst.size() ? Page.last(rows)
                : new Page<>(rows, Optional.of(new Token(end, token.page + 1)), true));
    }

    @Override
    public long time(Rows.Row row) {
        return row.time();
    }

    @Override
    public Object id(Rows.Row row) {
        return row.id();
    }

    @Override
    public Token at(Rows.Row row) {
        return new Token(newestFirst.indexOf(row), 0);
    }

    record Token(int from, int page) {}
}

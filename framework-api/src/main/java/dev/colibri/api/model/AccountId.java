package dev.colibri.api.model;

import org.jspecify.annotations.Nullable;

/**
 * Whose order, fill, position or balance it is: a connection and a sub-account of it, printed {@code kraken/main}.
 * Venue totals belong to the connection; sub-accounts are books that Colibri keeps, split by order tag.
 *
 * @param connection the connection whose key trades
 * @param subAccount 1 to 32 lower-case letters, digits, hyphens or underscores, the first a letter
 */
public record AccountId(ConnectionName connection, String subAccount) implements Comparable<AccountId> {

    /**
     * The sub-account of what did not come from this node: orders placed by hand or by other programs on the same key.
     */
    public static final String EXTERNAL = "external";

    private static final int LONGEST = 32;

    public AccountId {
        Require.present("connection", connection);
        Names.check("sub-account", subAccount, LONGEST);
    }

    /**
     * Reads the printed form.
     *
     * @throws InvalidValueException when it is not two names with one slash between them
     */
    public static AccountId parse(@Nullable String text) {
        String id = Require.present("account id", text);
        int slash = id.indexOf('/');
        if (slash < 0) {
            throw new InvalidValueException("account id", id,
                    "must have the form CONNECTION/SUB-ACCOUNT, such as kraken/main");
        }
        return new AccountId(new ConnectionName(id.substring(0, slash)), id.substring(slash + 1));
    }

    /** The book of foreign activity on a connection. */
    public static AccountId external(ConnectionName connection) {
        return new AccountId(connection, EXTERNAL);
    }

    /** Whether this is the book of foreign activity. */
    public boolean isExternal() {
        return subAccount.equals(EXTERNAL);
    }

    @Override
    public int compareTo(AccountId other) {
        int byConnection = connection.compareTo(other.connection);
        return byConnection != 0 ? byConnection : subAccount.compareTo(other.subAccount);
    }

    @Override
    public String toString() {
        return connection + "/" + subAccount;
    }
}

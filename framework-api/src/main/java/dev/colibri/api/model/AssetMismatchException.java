package dev.colibri.api.model;

/** Amounts of two assets were taken for amounts of one. There is no conversion without a rate. */
public class AssetMismatchException extends InvalidValueException {
    private static final long serialVersionUID = 1L;

    private final String expected;
    private final String actual;

    /**
     * @param expected the asset of the amount that was asked
     * @param actual the asset of the amount that it was given
     */
    public AssetMismatchException(Asset expected, Asset actual) {
        super("asset", actual.code(), "must be " + expected.code() + " like the other amount's");
        this.expected = expected.code();
        this.actual = actual.code();
    }

    /** The asset of the amount that was asked. */
    public Asset expected() {
        return new Asset(expected);
    }

    /** The asset of the amount that it was given. */
    public Asset actual() {
        return new Asset(actual);
    }
}

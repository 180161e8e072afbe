package dev.colibri.api.model;

/** How a contract's value follows its price. */
public enum ContractStyle {
    /** One contract is an amount of base; value and profit are {@code contracts × size × price}, in quote. */
    LINEAR,
    /** One contract is an amount of quote; value and profit are {@code contracts × size ÷ price}, in base. */
    INVERSE
}

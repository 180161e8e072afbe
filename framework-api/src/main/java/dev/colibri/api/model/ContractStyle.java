package dev.colibri.api.model;

/** How a contract's value follows its price. */
public enum ContractStyle {
    /** One contract is an amount of base; its value is {@code size × price} and everything is paid in quote. */
    LINEAR,
    /** One contract is an amount of quote; its value is {@code size ÷ price} and everything is paid in base. */
    INVERSE
}
